package org.healthpages.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what must be checked again. */
public interface DueReviews extends Repository<Article, Long> {
    /** Pages and media that are due on this day or were due before it, the longest overdue first. */
    default List<DueReview> on(LocalDate today) {
        return Stream.of(pagesOn(today), neverReviewed(), mediaOn(today))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DueReview::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Query("""
            select new org.healthpages.article.DueReview(
                a.id, a.slug, a.title, cast(null as integer), cast(null as string), a.schedule.dueOn)
            from Article a where a.state = PUBLISHED
            and a.schedule.dueOn <= :today and a.schedule.reviewedOn is not null""")
    List<DueReview> pagesOn(LocalDate today);

    @Query("""
            select new org.healthpages.article.DueReview(
                a.id, a.slug, a.title, cast(null as integer), cast(null as string), a.schedule.dueOn)
            from Article a where a.state = PUBLISHED and a.schedule.reviewedOn is null""")
    List<DueReview> neverReviewed();

    @Query("""
            select new org.healthpages.article.DueReview(
                a.id, a.slug, a.title, index(m), m.title, m.schedule.dueOn)
            from Article a join a.media m where a.state = PUBLISHED and m.schedule.dueOn <= :today""")
    List<DueReview> mediaOn(LocalDate today);
}
