package org.healthpages.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.AccountState;
import org.healthpages.account.ChangesAccounts.LastAdministrator;
import org.healthpages.account.DeskAccount;
import org.healthpages.account.DeskAccounts;
import org.healthpages.account.Editor;
import org.healthpages.account.InvitesEditors;
import org.healthpages.account.Role;
import org.healthpages.platform.NotFound;
import org.healthpages.team.LooksAfterAccounts.Invited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@DoorTest
abstract class TeamDoorsContract {
    private static final String PASSWORD = "four quiet words here";

    @Autowired
    private LooksAfterAccounts looksAfter;

    @Autowired
    private InvitesEditors invites;

    @Autowired
    private DeskAccounts accounts;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private Editor ada;
    private String name;

    @BeforeEach
    void anAdministratorAndAName() {
        clock.moveTo(Given.NOON);
        ada = given.editor();
        name = Given.fresh("grace");
    }

    @Test
    void who_is_invited_chooses_a_password_once_and_then_signs_in() {
        Invited invited = invite(Role.WRITER, Role.MODERATOR);

        assertThat(accounts.withId(invited.account()))
                .contains(new DeskAccount(
                        invited.account(), name, Set.of(Role.WRITER, Role.MODERATOR), AccountState.INVITED));
        nobodySignsIn();
        assertThat(looksAfter.join(invited.code(), PASSWORD)).isTrue();
        assertThat(looksAfter.join(invited.code(), "another password")).isFalse();

        Editor grace = (Editor) users.loadUserByUsername(name);
        assertThat(encoder.matches(PASSWORD, grace.passwordHash())).isTrue();
        assertThat(grace.roles()).isEqualTo(EnumSet.of(Role.WRITER, Role.MODERATOR));
        assertThat(acts(invited.account())).containsExactly("ACCOUNT_INVITED", "ACCOUNT_JOINED");
    }

    @Test
    void the_code_itself_is_kept_nowhere() {
        Invited invited = invite(Role.WRITER);

        assertThat(jdbc.queryForList("select code from invitation", String.class))
                .isNotEmpty()
                .doesNotContain(invited.code());
    }

    @Test
    void a_link_ends_after_its_time_and_with_the_next_one() {
        Invited invited = invite(Role.WRITER);
        clock.move(InvitesEditors.LIFE.minus(Duration.ofMillis(1)));
        assertThat(invites.of(invited.code())).isPresent();
        clock.move(Duration.ofMillis(1));
        assertThat(invites.of(invited.code())).isEmpty();
        assertThat(looksAfter.join(invited.code(), PASSWORD)).isFalse();

        String second = looksAfter.link(invited.account(), ada);
        String third = looksAfter.link(invited.account(), ada);

        assertThat(looksAfter.join(second, PASSWORD)).isFalse();
        assertThat(looksAfter.join(third, PASSWORD)).isTrue();
    }

    @Test
    void a_link_that_two_use_at_the_same_moment_works_for_one() {
        Invited invited = invite(Role.WRITER);

        var joined = new AtomicInteger();

        AtOnce.each(Collections.nCopies(8, () -> {
            if (looksAfter.join(invited.code(), PASSWORD)) {
                joined.incrementAndGet();
            }
        }));

        assertThat(joined).hasValue(1);
        assertThat(acts(invited.account())).containsExactly("ACCOUNT_INVITED", "ACCOUNT_JOINED");
    }

    @Test
    void a_name_is_taken_in_any_case_of_its_letters() {
        invite(Role.WRITER);

        assertThat(invites.isTaken(name.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(invites.isTaken(name + "x")).isFalse();
    }

    @Test
    void who_forgot_a_password_chooses_another_and_is_signed_out_where_the_old_one_was_used() {
        long grace = joined(Role.WRITER);
        signedIn();

        String code = looksAfter.link(grace, ada);
        assertThat(encoder.matches(PASSWORD, users.loadUserByUsername(name).getPassword()))
                .as("the old one, as long as nobody used the link")
                .isTrue();
        assertThat(sessions()).isOne();
        looksAfter.join(code, "another four quiet words");

        assertThat(encoder.matches(
                        "another four quiet words",
                        users.loadUserByUsername(name).getPassword()))
                .isTrue();
        assertThat(sessions()).isZero();
    }

    @Test
    void a_disabled_account_signs_nobody_in_and_whoever_was_in_is_out() {
        long grace = joined(Role.ADMINISTRATOR);
        another();
        signedIn();
        String link = looksAfter.link(grace, ada);

        looksAfter.disable(grace, ada);

        nobodySignsIn();
        assertThat(sessions()).isZero();
        assertThat(looksAfter.join(link, "another password"))
                .as("nor with a link")
                .isFalse();
        looksAfter.enable(grace, ada);
        assertThat(encoder.matches(PASSWORD, users.loadUserByUsername(name).getPassword()))
                .isTrue();
        assertThat(acts(grace))
                .containsExactly(
                        "ACCOUNT_INVITED", "ACCOUNT_JOINED", "ACCOUNT_INVITED", "ACCOUNT_DISABLED", "ACCOUNT_ENABLED");
    }

    @Test
    void other_roles_count_from_the_next_sign_in_which_must_be_now() {
        long grace = joined(Role.WRITER);
        signedIn();

        looksAfter.give(grace, Set.of(Role.MODERATOR), ada);

        assertThat(((Editor) users.loadUserByUsername(name)).roles()).containsExactly(Role.MODERATOR);
        assertThat(sessions()).isZero();
        assertThat(acts(grace)).endsWith("ACCOUNT_CHANGED");
    }

    @Test
    void the_last_administrator_stays_one() {
        long grace = joined(Role.ADMINISTRATOR);
        onlyAdministrators(grace, grace);
        try {
            assertThatThrownBy(() -> looksAfter.disable(grace, ada)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> looksAfter.give(grace, Set.of(Role.WRITER), ada))
                    .isInstanceOf(LastAdministrator.class);
            looksAfter.give(grace, Set.of(Role.WRITER, Role.ADMINISTRATOR), ada);
        } finally {
            adaAgain();
        }

        assertThat(((Editor) users.loadUserByUsername(name)).roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void of_two_administrators_who_disable_each_other_at_the_same_moment_one_stays() {
        long grace = joined(Role.ADMINISTRATOR);
        long lin = another();
        onlyAdministrators(grace, lin);
        try {
            for (int i = 0; i < 5; i++) {
                List<Throwable> met =
                        AtOnce.each(List.of(() -> looksAfter.disable(grace, ada), () -> looksAfter.disable(lin, ada)));

                assertThat(met)
                        .filteredOn(Objects::nonNull)
                        .hasOnlyElementsOfType(LastAdministrator.class)
                        .hasSize(1);
                looksAfter.enable(grace, ada);
                looksAfter.enable(lin, ada);
            }
        } finally {
            adaAgain();
        }
    }

    private void onlyAdministrators(long one, long other) {
        jdbc.update("delete from account_role where role = 'ADMINISTRATOR' and account not in (?, ?)", one, other);
    }

    private void adaAgain() {
        jdbc.update(
                "insert into account_role (account, role) select id, 'ADMINISTRATOR' from account where name = 'ada'");
    }

    @Test
    void an_account_that_is_not_there_is_not_looked_after() {
        assertThatThrownBy(() -> looksAfter.disable(0, ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> looksAfter.link(0, ada)).isInstanceOf(NotFound.class);
        assertThat(accounts.withId(0)).isEmpty();
        assertThat(invites.of("no such code")).isEmpty();
    }

    private Invited invite(Role... roles) {
        return looksAfter.invite(new InviteForm(name, Set.of(roles)), ada);
    }

    private long joined(Role... roles) {
        Invited invited = invite(roles);
        assertThat(looksAfter.join(invited.code(), PASSWORD)).isTrue();
        return invited.account();
    }

    private long another() {
        Invited other = looksAfter.invite(new InviteForm(Given.fresh("lin"), Set.of(Role.ADMINISTRATOR)), ada);
        looksAfter.join(other.code(), PASSWORD);
        return other.account();
    }

    private void nobodySignsIn() {
        assertThatThrownBy(() -> users.loadUserByUsername(name)).isInstanceOf(UsernameNotFoundException.class);
    }

    private void signedIn() {
        jdbc.update(
                "insert into desk_session (primary_id, session_id, creation_time, last_access_time,"
                        + " max_inactive_interval, expiry_time, principal_name) values (?, ?, 0, 0, 60, 0, ?)",
                Given.fresh("p"),
                Given.fresh("s"),
                name);
    }

    private long sessions() {
        return given.number("select count(*) from desk_session where principal_name = ?", name);
    }

    private List<String> acts(long account) {
        return jdbc.queryForList("select act from decision where account = ? order by id", String.class, account);
    }
}
