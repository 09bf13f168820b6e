package org.healthpages.team;

import java.util.Optional;
import java.util.Set;
import org.healthpages.account.ChangesAccounts;
import org.healthpages.account.Editor;
import org.healthpages.account.InvitesEditors;
import org.healthpages.account.Role;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to accounts, each together with its line in the logbook. */
@Component
@Transactional
class LooksAfterAccounts {
    private final InvitesEditors invites;
    private final ChangesAccounts changes;
    private final LogsDecisions logbook;

    LooksAfterAccounts(InvitesEditors invites, ChangesAccounts changes, LogsDecisions logbook) {
        this.invites = invites;
        this.changes = changes;
        this.logbook = logbook;
    }

    record Invited(long account, String code) {}

    public Invited invite(InviteForm form, Editor by) {
        long account = invites.add(form.name(), form.roles());
        return new Invited(account, link(account, by));
    }

    /** @return the code of a new link; the account's earlier ones lead nowhere any more */
    public String link(long account, Editor by) {
        String code = invites.invite(account);
        logbook.logAbout(account, Act.ACCOUNT_INVITED, by.id());
        return code;
    }

    /** @return whether the code was good for it */
    public boolean join(String code, String password) {
        Optional<Long> account = invites.accept(code, password);
        account.ifPresent(id -> logbook.logAbout(id, Act.ACCOUNT_JOINED, id));
        return account.isPresent();
    }

    public void give(long account, Set<Role> roles, Editor by) {
        changes.give(account, roles);
        logbook.logAbout(account, Act.ACCOUNT_CHANGED, by.id());
    }

    public void disable(long account, Editor by) {
        changes.disable(account);
        logbook.logAbout(account, Act.ACCOUNT_DISABLED, by.id());
    }

    public void enable(long account, Editor by) {
        changes.enable(account);
        logbook.logAbout(account, Act.ACCOUNT_ENABLED, by.id());
    }
}
