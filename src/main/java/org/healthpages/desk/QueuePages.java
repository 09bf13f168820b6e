package org.healthpages.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DeskComments;
import org.healthpages.comment.DiscussedEditions;
import org.healthpages.comment.ManyForm;
import org.healthpages.comment.PrivateNotes;
import org.healthpages.comment.QueuePlace;
import org.healthpages.comment.QueuedComments;
import org.healthpages.comment.Sendings;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reads a page of the queue from a place on, and costs the same however long the queue is. Marks are looked for comment by
 * comment: where they are rare, a page ends before it is full and the next one goes on.
 */
@Component
class QueuePages {
    static final int A_PAGE = ManyForm.MOST;
    static final int LOOKED_AT_ONCE = 500;
    static final int MOST_LOOKED_AT = 5_000;

    private final QueuedComments queued;
    private final DeskComments comments;
    private final Sendings sendings;
    private final DiscussedEditions editions;
    private final PrivateNotes notes;
    private final Clock clock;

    QueuePages(
            QueuedComments queued,
            DeskComments comments,
            Sendings sendings,
            DiscussedEditions editions,
            PrivateNotes notes,
            Clock clock) {
        this.queued = queued;
        this.comments = comments;
        this.sendings = sendings;
        this.editions = editions;
        this.notes = notes;
        this.clock = clock;
    }

    QueuePage of(QueueFilter filter) {
        Optional<Long> article = filter.slug().flatMap(slug -> queued.article(slug.topic(), slug.name()));
        if (!filter.article().isEmpty() && article.isEmpty()) {
            return QueuePage.ofNoArticle();
        }
        return of(new QueueSearch(filter, article.orElse(null), clock.instant()));
    }

    private QueuePage of(QueueSearch search) {
        int step = search.finding().isPresent() ? LOOKED_AT_ONCE : A_PAGE + 1;
        List<QueuePlace> found = new ArrayList<>();
        QueuePlace at = search.begin();
        boolean isEnd = false;
        for (int looked = 0; !isEnd && found.size() <= A_PAGE && looked < MOST_LOOKED_AT; looked += step) {
            List<QueuePlace> some = behind(at, search, step);
            found.addAll(matching(some, search));
            isEnd = some.size() < step;
            at = isEnd ? at : some.get(step - 1);
        }
        if (found.size() > A_PAGE) {
            return page(found.subList(0, A_PAGE), found.get(A_PAGE - 1), false);
        }
        return page(found, isEnd ? null : at, !isEnd);
    }

    private List<QueuePlace> behind(QueuePlace place, QueueSearch search, int most) {
        List<QueuePlace> some = new ArrayList<>(read(place, search, most));
        if (some.size() < most && search.goesOnBehind(place)) {
            some.addAll(read(search.beginOfTheOthers(), search, most - some.size()));
        }
        return some;
    }

    private List<QueuePlace> read(QueuePlace place, QueueSearch search, int most) {
        return search.show() == QueueShow.ALL
                ? queued.all(search.article(), place, search.until(), Limit.of(most))
                : queued.waiting(search.article(), place, search.until(), Limit.of(most));
    }

    private List<QueuePlace> matching(List<QueuePlace> some, QueueSearch search) {
        if (some.isEmpty() || search.finding().isEmpty()) {
            return some;
        }
        Set<Long> marked =
                new HashSet<>(queued.marked(ids(some), search.finding().get()));
        return some.stream().filter(place -> marked.contains(place.id())).toList();
    }

    private QueuePage page(List<QueuePlace> places, @Nullable QueuePlace next, boolean isPart) {
        List<Long> ids = ids(places);
        List<DeskComment> read = ids.isEmpty()
                ? List.of()
                : comments.withIds(ids).stream()
                        .sorted(Comparator.comparing(comment -> ids.indexOf(comment.id())))
                        .toList();
        return new QueuePage(read, sendings.of(ids), editions.of(ids), notes.of(ids), next, isPart, false);
    }

    private static List<Long> ids(List<QueuePlace> places) {
        return places.stream().map(QueuePlace::id).toList();
    }
}
