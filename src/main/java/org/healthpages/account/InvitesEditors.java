package org.healthpages.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody choose a password of their own by a link that works once: a new account's first, or a forgotten one's next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvitesEditors {
    public static final Duration LIFE = Duration.ofDays(7);

    private static final int CODE_BYTES = 32;

    private final Accounts accounts;
    private final Invitations invitations;
    private final EndsSessions sessions;
    private final PasswordEncoder encoder;
    private final Clock clock;

    InvitesEditors(
            Accounts accounts, Invitations invitations, EndsSessions sessions, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Names are compared without regard to capitals: two editors are told apart by their names alone. */
    @Transactional(readOnly = true)
    public boolean isTaken(String name) {
        return accounts.existsByNameIgnoreCase(name);
    }

    /** @return the id of the new account, with which nobody can sign in yet */
    public long add(String name, Set<Role> roles) {
        return accounts.save(Account.invited(name, roles, clock.instant())).id();
    }

    /**
     * Ends every link that was made for the account before.
     *
     * @return the code of the link, which is nowhere else
     */
    public String invite(long id) {
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        String code = Secret.random(CODE_BYTES);
        invitations.save(new Invitation(account.id(), code, clock.instant().plus(LIFE)));
        return code;
    }

    /** Whose account a link is for; empty where it was used, is over, or never was. */
    @Transactional(readOnly = true)
    public Optional<DeskAccount> of(String code) {
        return invitations
                .withCode(Secret.sha256(code))
                .filter(one -> !one.isOver(clock.instant()))
                .flatMap(one -> accounts.findById(one.account()))
                .map(Account::toDeskAccount)
                .filter(account -> !account.isDisabled());
    }

    /** @return the id of the account, which has this password now; empty as above */
    public Optional<Long> accept(String code, String password) {
        Optional<Invitation> invitation = invitations.hold(Secret.sha256(code));
        if (invitation.isEmpty() || of(code).isEmpty()) {
            return Optional.empty();
        }
        invitations.delete(invitation.get());
        Account account = accounts.findById(invitation.get().account()).orElseThrow();
        account.changePassword(encoder.encode(password));
        accounts.save(account);
        sessions.of(account.name());
        return Optional.of(account.id());
    }
}
