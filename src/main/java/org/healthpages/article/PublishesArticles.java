package org.healthpages.article;

import java.time.LocalDate;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows readers what was written at the desk, and takes it down. The page, its stamp and the search move together, for who has
 * {@linkplain DraftsArticles#holdInLine held the article in line}.
 */
@Component
public class PublishesArticles {
    private final Articles articles;
    private final BeginsEditions editions;
    private final Changes changes;
    private final MovesArticles moves;
    private final PageStamps stamps;

    PublishesArticles(
            Articles articles, BeginsEditions editions, Changes changes, MovesArticles moves, PageStamps stamps) {
        this.articles = articles;
        this.editions = editions;
        this.changes = changes;
        this.moves = moves;
        this.stamps = stamps;
    }

    /**
     * A first publication and a major change begin an edition. Neither kind of change touches the review dates.
     *
     * @param revision the number of the revision that holds this content
     * @throws NotInThisState where readers see this revision or a later one already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(long id, ArticleContent content, int revision, ChangeNote note) {
        Article article = articles.hold(id).orElseThrow(NotFound::new);
        boolean first = article.isDraft();
        Slug before = article.slug();
        article.publish(content, revision);
        Edition edition = edition(id, first, note);
        changes.save(new Change(id, edition.id(), revision, note));
        if (first) {
            stamps.begin(id);
        } else if (!before.equals(content.slug())) {
            moves.move(id, before, content.slug());
            stamps.moveAllThatShow(before);
        }
        stamps.move(id);
        stamps.moveAllThatShow(content.slug());
        stamps.moveSearch();
    }

    private Edition edition(long article, boolean first, ChangeNote note) {
        if (first) {
            return editions.first(article, note.day());
        }
        Edition current = editions.current(article);
        return note.major() ? editions.next(current, note.day()) : current;
    }

    /**
     * @param because readers are told it
     * @throws NotInThisState where readers do not see it now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(long id, String because, LocalDate today) {
        Article article = articles.hold(id).orElseThrow(NotFound::new);
        article.withdraw(because, today);
        stamps.move(id);
        stamps.moveAllThatShow(article.slug());
        stamps.moveSearch();
    }
}
