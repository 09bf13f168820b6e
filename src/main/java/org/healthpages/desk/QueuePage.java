package org.healthpages.desk;

import java.util.List;
import java.util.Map;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DiscussedEdition;
import org.healthpages.comment.PrivateNote;
import org.healthpages.comment.QueuePlace;
import org.healthpages.comment.Sending;
import org.jspecify.annotations.Nullable;

/**
 * Some comments of the queue that follow each other.
 *
 * @param sendings how each was sent, by its number
 * @param editions which edition each is about, by its number
 * @param notes what editors told each other about each that they told anything about, by its number
 * @param next the place behind which there may be more; null at the end
 * @param isPartOfAPage whether so many were looked at that were not looked for that the page ends here
 * @param isOfNoArticle whether no article has the address that an editor typed
 */
record QueuePage(
        List<DeskComment> comments,
        Map<Long, Sending> sendings,
        Map<Long, DiscussedEdition> editions,
        Map<Long, List<PrivateNote>> notes,
        @Nullable QueuePlace next,
        boolean isPartOfAPage,
        boolean isOfNoArticle) {
    static QueuePage ofNoArticle() {
        return new QueuePage(List.of(), Map.of(), Map.of(), Map.of(), null, false, true);
    }

    /** Whether any of them can be chosen to be decided with others. */
    public boolean isForChoosing() {
        return !comments.stream().allMatch(DeskComment::atRisk);
    }
}
