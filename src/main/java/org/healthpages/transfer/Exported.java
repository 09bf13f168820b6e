package org.healthpages.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.platform.Count;

/** What an export wrote, and what it left out. */
class Exported {
    int articles;
    int drafts;
    int withdrawn;
    long comments;
    long commentsTakenDown;
    long commentsElsewhere;
    int ratings;

    String summary(Path folder) {
        String written = String.format(
                "Exported %s, %s and %s to %s.",
                Count.of(articles, "article"),
                Count.of(comments, "comment"),
                Count.of(ratings, "rating count"),
                folder);
        return Stream.concat(Stream.of(written), leftOut().stream()).collect(Collectors.joining("\n"));
    }

    private List<String> leftOut() {
        List<String> parts = Stream.of(
                        part(drafts, "draft", ""),
                        part(withdrawn, "withdrawn article", ""),
                        part(commentsTakenDown, "comment", " that was refused, removed, taken back or erased"),
                        part(commentsElsewhere, "comment", " on a page that readers do not see"))
                .flatMap(List::stream)
                .toList();
        return parts.isEmpty() ? List.of() : List.of("Left out: " + String.join("; ", parts) + ".");
    }

    private static List<String> part(long count, String thing, String which) {
        return count == 0
                ? List.of()
                : List.of(Count.of(count, thing) + (count == 1 ? which : which.replace(" was ", " were ")));
    }
}
