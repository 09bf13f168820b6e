package org.healthpages.authoring;

import org.healthpages.article.ReviewSchedule;
import org.jspecify.annotations.Nullable;

/**
 * What can be reviewed: a page, or a media item on it, each with a clock of its own.
 *
 * @param place of the item on the page, from 0; null for the page itself
 * @param item its title; null for the page itself
 */
record Reviewable(
        Manuscript manuscript,
        @Nullable Integer place,
        @Nullable String item,
        ReviewSchedule schedule) {
    /** What an editor's form says it is about. It changes with every review, and when another item comes to this place. */
    public String version() {
        return schedule.reviewedOn() + " " + item;
    }

    public boolean is(String version) {
        return version().equals(version);
    }

    public String path() {
        return "/desk/articles/" + manuscript.id() + "/review";
    }

    public String what() {
        return item == null ? "the page" : "the video \"" + item + "\"";
    }
}
