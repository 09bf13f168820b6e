package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to which edition readers had before them on a day. */
public interface EditionsInTime extends Repository<Edition, Long> {
    record EditionOf(long article, long edition, LocalDate publishedOn) {}

    /**
     * The edition that was current on that day; before the first one that is known, that first one.
     *
     * @param path of an article that exists, {@code back-pain/exercises}
     */
    default EditionOf on(String path, LocalDate day) {
        List<EditionOf> newestFirst = newestFirst(path);
        return newestFirst.stream()
                .filter(edition -> !edition.publishedOn().isAfter(day))
                .findFirst()
                .orElseGet(() -> newestFirst.get(newestFirst.size() - 1));
    }

    /** The edition that readers have before them now. */
    default EditionOf current(String path) {
        return on(path, LocalDate.MAX);
    }

    /** @param number from 1 to as many as there are */
    default EditionOf numbered(String path, int number) {
        List<EditionOf> newestFirst = newestFirst(path);
        return newestFirst.get(newestFirst.size() - number);
    }

    /** All of them, the current one first. */
    default List<EditionOf> newestFirst(String path) {
        Slug slug = Slug.of(path);
        return of(slug.topic(), slug.name());
    }

    @Query("""
            select new org.healthpages.article.EditionsInTime$EditionOf(a.id, e.id, e.publishedOn)
            from Edition e join Article a on a.id = e.article
            where a.slug.topic = :topic and a.slug.name = :name order by e.number desc""")
    List<EditionOf> of(String topic, String name);
}
