package org.healthpages.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.platform.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
abstract class AccountDoorsContract {
    @Autowired
    private Accounts accounts;

    @Autowired
    private MakesAccounts makes;

    @Autowired
    private AccountCommand command;

    @Autowired
    private CurrentEditors current;

    @Autowired
    private InvitesEditors invites;

    @Autowired
    private Invitations invitations;

    @Autowired
    private EndsSessions sessions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private FirstEditor firstEditor;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private PasswordEncoder encoder;

    private String name;

    @BeforeEach
    void aName() {
        name = Given.fresh("grace");
    }

    @Test
    void an_account_can_do_everything_and_keeps_no_password() {
        makes.make(name, "a password of hers");

        Editor editor = accounts.findByName(name).orElseThrow().toEditor().orElseThrow();
        assertThat(editor.roles()).isEqualTo(Set.of(Role.values()));
        assertThat(editor.passwordHash()).doesNotContain("a password of hers");
        assertThat(encoder.matches("a password of hers", editor.passwordHash())).isTrue();
        assertThat(encoder.matches("another", editor.passwordHash())).isFalse();
        assertThat(editor.toString()).isEqualTo(name);
    }

    @Test
    void a_changed_password_is_the_only_one_that_counts() {
        makes.make(name, "the old password");
        Account account = accounts.findByName(name).orElseThrow();

        account.changePassword(encoder.encode("the new password"));
        accounts.save(account);

        String hash = accounts.findByName(name).orElseThrow().passwordHash();
        assertThat(encoder.matches("the new password", hash)).isTrue();
        assertThat(encoder.matches("the old password", hash)).isFalse();
    }

    @Test
    void an_editor_is_current_as_long_as_the_account_is_what_it_was() {
        makes.make(name, "the old password");
        Editor signedIn = (Editor) users.loadUserByUsername(name);
        assertThat(current.include(signedIn)).isTrue();

        change(account -> account.give(Set.of(Role.WRITER)));
        assertThat(current.include(signedIn)).as("other roles").isFalse();
        change(account -> account.give(signedIn.roles()));
        assertThat(current.include(signedIn)).isTrue();
        change(account -> account.disable(Given.NOON));
        assertThat(current.include(signedIn)).as("disabled").isFalse();
        change(Account::enable);
        change(account -> account.changePassword(encoder.encode("the new password")));
        assertThat(current.include(signedIn)).as("another password").isFalse();
    }

    private void change(Consumer<Account> change) {
        Account account = accounts.findByName(name).orElseThrow();
        change.accept(account);
        accounts.save(account);
    }

    @Test
    void a_password_is_changed_by_itself_and_only_from_what_it_was() {
        makes.make(name, "the old password");
        Account before = accounts.findByName(name).orElseThrow();
        change(account -> account.disable(Given.NOON));

        int changed = accounts.changePassword(before.id(), before.passwordHash(), "a newer hash");
        int again = accounts.changePassword(before.id(), before.passwordHash(), "another hash");

        Account now = accounts.findByName(name).orElseThrow();
        assertThat(changed).isOne();
        assertThat(again).isZero();
        assertThat(now.passwordHash()).isEqualTo("a newer hash");
        assertThat(now.toEditor()).as("still disabled").isEmpty();
    }

    @Test
    void the_operator_gives_a_password_and_nothing_else() {
        makes.make(name, "the old password");
        change(account -> account.disable(Given.NOON));

        assertThat(accounts.givePassword(name, "a newer hash")).isOne();
        assertThat(accounts.givePassword(name + " is nobody", "a newer hash")).isZero();

        Account now = accounts.findByName(name).orElseThrow();
        assertThat(now.passwordHash()).isEqualTo("a newer hash");
        assertThat(now.toDeskAccount().isDisabled()).isTrue();
    }

    @Test
    void who_is_disabled_while_their_new_password_is_worked_out_stays_disabled() {
        long id = inTransaction(() -> invites.add(name, Set.of(Role.WRITER)));
        String code = inTransaction(() -> invites.invite(id));
        var slow = new InvitesEditors(
                accounts, invitations, sessions, disabling(), Clock.fixed(Given.NOON, ZoneOffset.UTC));

        inTransaction(() -> slow.accept(code, "the new password"));

        Account now = accounts.findByName(name).orElseThrow();
        assertThat(now.passwordHash()).isEqualTo("a hash");
        assertThat(now.toDeskAccount().isDisabled()).isTrue();
    }

    /** Somebody disables the account while it works. */
    private PasswordEncoder disabling() {
        PasswordEncoder slow = mock();
        given(slow.encode(any())).willAnswer(working -> {
            assertThat(AtOnce.each(List.of(() -> change(account -> account.disable(Given.NOON)))))
                    .containsOnlyNulls();
            return "a hash";
        });
        return slow;
    }

    private <T> T inTransaction(Supplier<T> act) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> act.get()));
    }

    @Test
    void two_accounts_never_share_a_name() {
        makes.make(name, "a password of hers");

        assertThatThrownBy(() -> makes.make(name, "a password of his"))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(encoder.matches(
                        "a password of hers", users.loadUserByUsername(name).getPassword()))
                .isTrue();
    }

    @Test
    void nobody_signs_in_under_an_unknown_name() {
        assertThat(accounts.findByName(name)).isEmpty();
        assertThatThrownBy(() -> users.loadUserByUsername(name)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void the_first_editor_is_made_once_with_the_password_that_was_chosen() {
        long before = accounts.count();

        firstEditor.afterSingletonsInstantiated();

        assertThat(accounts.count()).isEqualTo(before);
        assertThat(encoder.matches(
                        "ada has a password", users.loadUserByUsername("ada").getPassword()))
                .isTrue();
        assertThat(firstEditor.made()).as("a chosen password is never printed").isEmpty();
    }

    @Test
    void made_up_passwords_are_long_and_never_the_same() {
        assertThat(MakesAccounts.newPassword()).hasSize(16).isNotEqualTo(MakesAccounts.newPassword());
    }

    // with the site stopped

    @Test
    void the_operator_adds_an_account_and_is_told_its_password_once(CapturedOutput output) {
        int exit = command.run(List.of("add", name));

        assertThat(exit).isEqualTo(Command.DONE);
        assertThat(users.loadUserByUsername(name).getPassword())
                .satisfies(hash ->
                        assertThat(encoder.matches(printedIn(output), hash)).isTrue());
    }

    @Test
    void the_operator_never_overwrites_an_account_by_adding_it_again(CapturedOutput output) {
        command.run(List.of("add", name));
        String hash = users.loadUserByUsername(name).getPassword();

        int exit = command.run(List.of("add", name));

        assertThat(exit).isEqualTo(Command.FAILED);
        assertThat(output.getErr()).contains(name).contains("already");
        assertThat(users.loadUserByUsername(name).getPassword()).isEqualTo(hash);
    }

    @Test
    void there_is_no_new_password_for_an_unknown_account(CapturedOutput output) {
        int exit = command.run(List.of("password", name));

        assertThat(exit).isEqualTo(Command.FAILED);
        assertThat(output.getErr()).contains(name);
        assertThat(accounts.findByName(name)).isEmpty();
    }

    @Test
    void an_account_command_that_makes_no_sense_is_answered_with_its_usage(CapturedOutput output) {
        assertThat(command.run(List.of())).isEqualTo(Command.MISUSED);
        assertThat(command.run(List.of("add"))).isEqualTo(Command.MISUSED);
        assertThat(command.run(List.of("remove", name))).isEqualTo(Command.MISUSED);
        assertThat(command.run(List.of("add", "n".repeat(61)))).isEqualTo(Command.FAILED);

        assertThat(output.getErr()).contains("account (add | password) NAME");
    }

    private static String printedIn(CapturedOutput output) {
        return output.getOut().replaceFirst("(?s).*shown this once: (\\S+).*", "$1");
    }
}
