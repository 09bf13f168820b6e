package org.healthpages.logbook;

/** What is done to a comment, a page or an account: by an editor, by a comment's writer, or by time. */
public enum Act {
    PUBLISHED("published"),
    REFUSED("refused"),
    REMOVED("removed"),
    RESTORED("restored"),
    KEPT("kept"),
    /** by who made the decision before, moments later: that one no longer stands, and all is as it was */
    UNDONE("undone"),
    /** by somebody else than who decided against it: the decision stands */
    UPHELD("turned down again on appeal"),
    /** by somebody else than who decided against it: the comment is back on the page */
    REVERSED("put back on appeal"),
    /** by its writer, against a refusal or a removal; like the next two no editor's act */
    APPEALED("appealed against"),
    WITHDRAWN("withdrawn"),
    /** at its writer's wish, after it was refused or removed */
    ERASED("erased"),
    /** by nobody: its time was over */
    EXPIRED("erased in time"),
    /** No decision: an editor told the others something about it, and what that was is not told here. */
    NOTED("noted privately"),
    /** No decision either, like the next four: readers see something else of it, and where it stands is not decided. */
    REDACTED("redacted"),
    UNREDACTED("shown whole again"),
    REPLIED("replied to"),
    REPLY_CHANGED("reply changed"),
    REPLY_TAKEN_BACK("reply taken back"),

    // about a page
    PAGE_SAVED("saved the text"),
    /** as a new edition: the first one, or after a major change */
    PAGE_ISSUED("published a new edition"),
    /** after a minor change */
    PAGE_AMENDED("published a minor change"),
    PAGE_WITHDRAWN("withdrew the page"),
    PAGE_REVIEWED("reviewed"),
    PAGE_SIGNED("signed off the text"),
    /** by somebody without an account, by a link that an editor had sent */
    PAGE_SIGNED_OUTSIDE("signed off the text by a link"),
    SIGN_OFF_ASKED("asked somebody outside to sign off"),
    SIGN_OFF_TAKEN_BACK("took a link to sign off back"),
    COMMENTS_CLOSED("closed the comments"),
    COMMENTS_OPENED("opened the comments"),

    // about an account
    /** or gave it a link to a new password */
    ACCOUNT_INVITED("made a link for the account"),
    /** by whose account it is */
    ACCOUNT_JOINED("chose a password by a link"),
    ACCOUNT_CHANGED("changed the roles of the account"),
    ACCOUNT_DISABLED("disabled the account"),
    ACCOUNT_ENABLED("enabled the account");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    /** Whether it is about a comment, and neither about a page nor an account. */
    public boolean isAboutAComment() {
        return compareTo(PAGE_SAVED) < 0;
    }

    public String words() {
        return words;
    }
}
