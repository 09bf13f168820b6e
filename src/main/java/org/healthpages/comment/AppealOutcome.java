package org.healthpages.comment;

/** How an appeal ended. */
enum AppealOutcome {
    /** somebody else looked, and the decision stands */
    UPHELD,
    /** somebody else looked, and the comment is back on the page */
    REVERSED,
    /** an editor had put the comment back before anybody decided the appeal */
    RESTORED,
    /** the words are gone, so that there is nothing left to decide */
    VOID
}
