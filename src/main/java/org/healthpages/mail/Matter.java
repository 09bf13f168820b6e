package org.healthpages.mail;

/** What the desk is told: in a sentence for one and for many, with the page of the desk that has all the rest. */
public enum Matter {
    COMMENT_AT_RISK(
            Letter.DANGER,
            "comment may tell of somebody in danger",
            "comments may tell of somebody in danger",
            "/desk?show=at-risk"),
    REPORT_AT_RISK(
            Letter.DANGER,
            "report says that somebody may be at risk",
            "reports say that somebody may be at risk",
            "/desk/reports"),
    MESSAGE_AT_RISK(
            Letter.DANGER,
            "message may tell of somebody in danger",
            "messages may tell of somebody in danger",
            "/desk/messages"),
    REVIEW_DUE(Letter.REVIEWS, "review is due", "reviews are due", "/desk/articles/due"),
    REVIEW_SOON(
            Letter.REVIEWS,
            "review will be due within 14 days",
            "reviews will be due within 14 days",
            "/desk/articles/due"),
    COMMENT_WAITS(Letter.WAITING, "comment has waited too long", "comments have waited too long", "/desk"),
    REPORT_WAITS(
            Letter.WAITING,
            "reported comment has waited too long",
            "reported comments have waited too long",
            "/desk/reports");

    private final Letter letter;
    private final String one;
    private final String many;
    private final String path;

    Matter(Letter letter, String one, String many, String path) {
        this.letter = letter;
        this.one = one;
        this.many = many;
        this.path = path;
    }

    Letter letter() {
        return letter;
    }

    String words(long number) {
        return number + " " + (number == 1 ? one : many);
    }

    String path() {
        return path;
    }
}
