package org.healthpages.platform;

/** What an error page says: what happened, and what to do about it. */
enum Problem {
    BAD_REQUEST(400, "We could not understand that", "Something in the address or the form was not as it should be."),
    FORBIDDEN(
            403,
            "We could not accept that",
            "Either you may not do this, or the form did not come from a page of this site. Open the page again and send the form from there."),
    NOT_FOUND(
            404,
            "Page not found",
            "There is no page at this address. If you typed it, check it. If you followed a link, the page may have moved."),
    METHOD_NOT_ALLOWED(405, "This page cannot do that", "The page exists, but not for this kind of request."),
    NOT_ACCEPTABLE(406, "We only have this as a web page", "Your program asked for a format that we do not have."),
    TOO_SLOW(408, "Your form did not arrive in time", "Nothing of it was saved. Please send it again."),
    CONFLICT(
            409,
            "Somebody was faster",
            "What you wanted to change has changed in the meantime. Nothing was overwritten."),
    GONE(410, "This page has been withdrawn", "We took this page down, and it will not come back at this address."),
    TOO_LARGE(
            413, "That was too long for us", "What you sent is larger than any form of ours. Nothing of it was saved."),
    UNSUPPORTED(415, "We cannot read that format", "Please use the form on the page."),
    UNPROCESSABLE(422, "There is a problem", "Something in the form was missing or not as it should be."),
    TOO_MANY(
            429,
            "Too many at once",
            "A lot has been sent from your network in the last few minutes. Please wait a little and send it again."),
    FAILED(500, "Sorry, something went wrong", "The fault is ours. Please try again in a few minutes."),
    RESTING(503, "Sorry, we cannot do that just now", "Please try again in a few minutes.");

    final int status;
    final String title;
    final String text;

    Problem(int status, String title, String text) {
        this.status = status;
        this.title = title;
        this.text = text;
    }

    /** The page for this status; one that has no page of its own is told as the first of its hundred. */
    static Problem of(int status) {
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? BAD_REQUEST : FAILED;
    }

    public int getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }
}
