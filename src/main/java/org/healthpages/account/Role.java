package org.healthpages.account;

/** What an account may do at the desk. */
public enum Role {
    /** decides about comments and reports */
    MODERATOR,
    /** writes articles */
    WRITER,
    /** signs articles off */
    CLINICAL_REVIEWER,
    /** looks after accounts */
    ADMINISTRATOR
}
