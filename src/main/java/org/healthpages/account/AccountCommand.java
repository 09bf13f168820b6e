package org.healthpages.account;

import java.util.List;
import org.healthpages.platform.Command;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Adds an account, or gives one a new password, for operators whose editors cannot sign in. */
@Component
class AccountCommand implements Command {
    private final Accounts accounts;
    private final MakesAccounts makes;
    private final PasswordEncoder encoder;
    private final EndsSessions sessions;

    AccountCommand(Accounts accounts, MakesAccounts makes, PasswordEncoder encoder, EndsSessions sessions) {
        this.accounts = accounts;
        this.makes = makes;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String usage() {
        return "account (add | password) NAME";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2) {
            return misused();
        }
        String name = arguments.get(1).strip();
        if (name.isEmpty() || name.length() > Account.MOST_NAME_CHARACTERS) {
            return failed("A name has between 1 and " + Account.MOST_NAME_CHARACTERS + " characters.");
        }
        return switch (arguments.get(0)) {
            case "add" -> add(name);
            case "password" -> password(name);
            default -> misused();
        };
    }

    private int add(String name) {
        if (accounts.findByName(name).isPresent()) {
            return failed("There is an account \"" + name + "\" already. It was not changed.");
        }
        String password = MakesAccounts.newPassword();
        makes.make(name, password);
        return done("Added the account \"" + name + "\".", password);
    }

    private int password(String name) {
        String password = MakesAccounts.newPassword();
        if (accounts.givePassword(name, encoder.encode(password)) == 0) {
            return failed("There is no account \"" + name + "\".");
        }
        sessions.of(name);
        return done("The account \"" + name + "\" has a new password, and is signed out everywhere.", password);
    }

    private static int done(String what, String password) {
        System.out.println(what + "\nPassword, shown this once: " + password
                + "\nIt can be changed at the desk, under \"My password\".");
        return DONE;
    }

    private static int failed(String why) {
        System.err.println(why);
        return FAILED;
    }
}
