package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.List;
import org.healthpages.platform.Count;

/** What an import did, or with a dry run would have done. */
class Outcome {
    int articles;
    int comments;
    int ratings;
    int filesRead;
    int filesRefused;
    private final List<String> faults = new ArrayList<>();

    void refuse(Faults file) {
        filesRefused++;
        faults.addAll(file.lines());
    }

    List<String> faults() {
        return faults;
    }

    boolean isClean() {
        return filesRefused == 0;
    }

    String summary(boolean dryRun) {
        return String.format(
                "%s %s, %s and %s from %s.%s",
                dryRun ? "A dry run: nothing was written. It would have added or changed" : "Added or changed",
                Count.of(articles, "article"),
                Count.of(comments, "comment"),
                Count.of(ratings, "rating count"),
                Count.of(filesRead, "file"),
                isClean() ? "" : " Refused " + Count.of(filesRefused, "file") + ": see above.");
    }
}
