package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.healthpages.comment.ImportedComment;
import org.healthpages.comment.ImportsComments;
import org.healthpages.platform.Count;

/** Takes the comments of one file in, and notes which of them were here before in other words. */
class TakesComments implements ImportsContent.Batches<ImportedComment> {
    private static final int MOST_LISTED = 20;

    private final ImportsComments comments;
    private final List<Long> ids = new ArrayList<>();
    private int count;

    TakesComments(ImportsComments comments) {
        this.comments = comments;
    }

    @Override
    public int take(List<ImportedComment> batch) {
        int added = comments.take(batch);
        if (added < batch.size()) {
            List<Long> found = comments.standInOtherWords(batch);
            count += found.size();
            found.stream().limit(MOST_LISTED - ids.size()).forEach(ids::add);
        }
        return added;
    }

    /** What an editor should look at; empty for nothing. */
    Optional<String> line() {
        if (count == 0) {
            return Optional.empty();
        }
        String listed = ids.stream().map(id -> "/desk/comments/" + id).collect(Collectors.joining(", "));
        int more = count - ids.size();
        return Optional.of(Count.of(count, "comment") + (count == 1 ? " has" : " have")
                + " other words in the file than here, and stayed as here: " + listed
                + (more > 0 ? String.format(" and %,d more", more) : ""));
    }
}
