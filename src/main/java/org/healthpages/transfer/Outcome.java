package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.List;

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
                count(articles, "article"),
                count(comments, "comment"),
                count(ratings, "rating count"),
                count(filesRead, "file"),
                isClean() ? "" : " Refused " + count(filesRefused, "file") + ": see above.");
    }

    private static String count(int n, String thing) {
        return String.format("%,d %s%s", n, thing, n == 1 ? "" : "s");
    }
}
