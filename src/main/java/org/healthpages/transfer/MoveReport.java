package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.healthpages.platform.Count;
import org.jspecify.annotations.Nullable;

/** What became of a WordPress export: each post, and numbers for the rest. */
class MoveReport {
    private static final String NOT_FREE = " was taken, reserved or no address";

    private final List<String> posts = new ArrayList<>();
    private final Map<WordPressComment.Reason, Integer> commentsLeftOut = new EnumMap<>(WordPressComment.Reason.class);
    private final Map<String, Integer> others = new TreeMap<>();
    private final Map<String, Integer> gone = new TreeMap<>();
    private final Set<String> shortcodes = new TreeSet<>();
    private final Set<String> topicsWithoutPage = new TreeSet<>();
    private @Nullable String otherWords;
    private int shortcodesGone;
    private int known;
    private int moved;
    private int postsLeftOut;
    private int published;
    private int drafts;
    private int commentsPublished;
    private int commentsWaiting;
    private int commentsKnown;

    void published(String path, String wanted, String title) {
        published++;
        tell(path, wanted, title, "published, not yet reviewed", NOT_FREE);
    }

    void draft(String path, String wanted, String title) {
        drafts++;
        tell(path, wanted, title, "draft", NOT_FREE);
    }

    void known(String path, String wanted, String title) {
        known++;
        tell(path, wanted, title, "on the site already", " in the export");
    }

    private void tell(String path, String wanted, String title, String what, String otherwise) {
        boolean elsewhere = !path.equals(wanted);
        moved += elsewhere ? 1 : 0;
        posts.add("  /" + path + ": \"" + title + "\", " + what + (elsewhere ? "; /" + wanted + otherwise : ""));
    }

    void postLeftOut(int line, String title, String why) {
        postsLeftOut++;
        posts.add("  left out: \"" + title + "\", which ends in line " + line + ": " + why);
    }

    /** @param kind what WordPress calls it, {@code attachment} */
    void other(String kind) {
        others.merge(kind, 1, Integer::sum);
    }

    void comment(boolean isPublished) {
        if (isPublished) {
            commentsPublished++;
        } else {
            commentsWaiting++;
        }
    }

    /** Of the comments that were told of, so many were on the site before. */
    void commentsKnown(int count) {
        commentsKnown += count;
    }

    /** @param line about comments that were on the site before in other words */
    void otherWords(String line) {
        otherWords = line;
    }

    void commentLeftOut(WordPressComment.Reason why) {
        commentsLeftOut.merge(why, 1, Integer::sum);
    }

    void shortcode(String name) {
        shortcodesGone++;
        shortcodes.add(name);
    }

    /** @param thing the word for one of them */
    void gone(String thing) {
        gone.merge(thing, 1, Integer::sum);
    }

    void topicWithoutPage(String topic) {
        topicsWithoutPage.add("/" + topic);
    }

    /** Ready to be read, the file's name first. */
    List<String> lines(String file) {
        List<String> lines = new ArrayList<>(List.of(file + ":"));
        lines.addAll(posts);
        lines.add("  " + Count.of(published, "article") + " published, " + Count.of(drafts, "draft") + ", "
                + Count.of(known, "article") + " on the site already; "
                + Count.of(moved, "article") + " at another address than in the export");
        lines.add("  " + Count.of(commentsPublished, "published comment") + ", " + Count.of(commentsWaiting, "comment")
                + " waiting for an editor, " + (commentsKnown == 0 ? "none" : String.format("%,d", commentsKnown))
                + " of them on the site already");
        if (otherWords != null) {
            lines.add("  " + otherWords);
        }
        List<String> left = leftOut();
        if (!left.isEmpty()) {
            lines.add("  Left out: " + String.join("; ", left) + ".");
        }
        if (!topicsWithoutPage.isEmpty()) {
            lines.add("  To be written at the desk, so that the home page leads there: "
                    + String.join(", ", topicsWithoutPage));
        }
        return lines;
    }

    private List<String> leftOut() {
        List<String> left = new ArrayList<>();
        if (postsLeftOut > 0) {
            left.add(Count.of(postsLeftOut, "post"));
        }
        commentsLeftOut.forEach((why, count) -> left.add(Count.of(count, "comment") + why.words));
        others.forEach((kind, count) -> left.add(String.format("%,d of the kind \"%s\"", count, kind)));
        gone.forEach((thing, count) -> left.add(Count.of(count, thing)));
        if (shortcodesGone > 0) {
            left.add(Count.of(shortcodesGone, "shortcode") + " (" + String.join(", ", shortcodes) + ")");
        }
        return left;
    }
}
