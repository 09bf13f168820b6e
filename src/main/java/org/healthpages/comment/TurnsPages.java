package org.healthpages.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.healthpages.comment.CommentState.HIDDEN;
import static org.healthpages.comment.CommentState.PUBLISHED;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.healthpages.article.PageStamps;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an article's page in step with its comments, in the transaction that changed one: counts the comment's block and
 * moves the page's stamp. Whoever changes a comment of the same article waits at the stamp.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TurnsPages {
    private final CommentBlocks blocks;
    private final PageStamps stamps;

    TurnsPages(CommentBlocks blocks, PageStamps stamps) {
        this.blocks = blocks;
        this.stamps = stamps;
    }

    public void with(Comment comment) {
        with(List.of(comment));
    }

    /** @param comments that changed together, of any articles */
    public void with(List<Comment> comments) {
        Map<Long, List<PlaceInTime>> changed = comments.stream()
                .collect(groupingBy(Comment::article, TreeMap::new, mapping(Comment::place, toList())));
        changed.keySet().forEach(stamps::hold);
        changed.forEach(
                (article, places) -> count(article, places.stream().sorted().toList()));
        changed.keySet().forEach(stamps::move);
    }

    /** Each block once, however many of the places are in it. */
    private void count(long article, List<PlaceInTime> oldestFirst) {
        PlaceInTime counted = CommentBlock.BEGINNING;
        for (PlaceInTime place : oldestFirst) {
            if (place.compareTo(counted) >= 0) {
                counted = count(article, place);
            }
        }
    }

    /** @return where the block ends */
    private PlaceInTime count(long article, PlaceInTime place) {
        Blocks all = blocks.of(article);
        PlaceInTime begin = all.beginOf(place);
        PlaceInTime end = all.endOf(place);
        if (all.newestFirst().isEmpty()) {
            blocks.begin(article, begin.saidAt(), begin.id());
        }
        count(article, begin, end);
        return end;
    }

    private void count(long article, PlaceInTime begin, PlaceInTime end) {
        int places = Math.toIntExact(blocks.count(article, begin, end, List.of(PUBLISHED, HIDDEN)));
        if (places > CommentBlock.MOST_PLACES) {
            cut(article, begin, end, places);
            return;
        }
        int published = Math.toIntExact(blocks.count(article, begin, end, List.of(PUBLISHED)));
        blocks.set(article, begin.saidAt(), begin.id(), places, published);
    }

    private void cut(long article, PlaceInTime begin, PlaceInTime end, int places) {
        List<PlaceInTime> newerHalf = blocks.places(article, begin, end, Limit.of(places / 2));
        PlaceInTime middle = newerHalf.get(newerHalf.size() - 1);
        blocks.begin(article, middle.saidAt(), middle.id());
        count(article, begin, middle);
        count(article, middle, end);
    }
}
