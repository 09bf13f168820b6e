package org.healthpages.account;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** nobody has chosen a password yet */
    INVITED("invited"),
    ACTIVE("active"),
    /** its name stays with what it decided */
    DISABLED("disabled");

    private final String words;

    AccountState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
