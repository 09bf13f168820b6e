package org.healthpages.authoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.ArticleState;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.healthpages.article.WrittenArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** Articles on the desk, for tests of its pages. */
final class Papers {
    static final Instant SAVED = Instant.parse("2016-09-18T20:00:00Z");
    static final SavedRevision ADAS = new SavedRevision(2, "Yoga", "ada", SAVED, null, null, null);
    static final SavedRevision GRACES = new SavedRevision(3, "Yoga", "grace", SAVED, null, null, null);
    static final GivenSignOff OSEIS =
            new GivenSignOff(2, "0".repeat(64), "Dr Ada <Osei>", "GP, GMC 0000000", "grace", null, SAVED);
    static final SignOffStanding UNSIGNED = new SignOffStanding(null, null, List.of(), false, true, true);
    private static final Slug SLUG = Slug.of("exercise/yoga");
    private static final ReviewSchedule DATES =
            new ReviewSchedule(LocalDate.parse("2014-09-18"), LocalDate.parse("2016-09-18"));

    private Papers() {}

    /** Readers see revision 1; revision 2 is saved. */
    static Manuscript published() {
        return new Manuscript(article(ArticleState.PUBLISHED, 1, null, null), text("Lie *down*."), 2);
    }

    static Manuscript upToDate() {
        return new Manuscript(article(ArticleState.PUBLISHED, 2, null, null), text("Lie *down*."), 2);
    }

    static Manuscript savedByAnother() {
        return new Manuscript(article(ArticleState.PUBLISHED, 1, null, null), text("Lie *up*."), 3);
    }

    static Manuscript draft() {
        return new Manuscript(article(ArticleState.DRAFT, null, null, null), text("Lie *down*."), 1);
    }

    static Manuscript withdrawn() {
        return new Manuscript(article(ArticleState.WITHDRAWN, 2, "It was wrong.", null), text("Lie *down*."), 2);
    }

    static Manuscript imported() {
        var article =
                new WrittenArticle(7, ArticleState.PUBLISHED, null, "abc", null, DATES, null, null, text("Stand."));
        return new Manuscript(article, text("Stand."), 0);
    }

    static Manuscript closed() {
        return new Manuscript(article(ArticleState.PUBLISHED, 2, null, "We are revising it."), text("Lie *down*."), 2);
    }

    private static WrittenArticle article(
            ArticleState state, @Nullable Integer revision, @Nullable String withdrawn, @Nullable String closed) {
        return new WrittenArticle(7, state, revision, null, null, DATES, withdrawn, closed, text("Stand."));
    }

    static ArticleContent text(String body) {
        var film = new Media("A film", "About it", null, "/media/film.webm", "/media/film.svg", null, null);
        return new ArticleContent(SLUG, "Yoga", "About it", body, List.of(), List.of(film), List.of());
    }

    /** What is met where another page has the address: found out before, or by the database where both came at once. */
    static Stream<RuntimeException> refusals() {
        return Stream.of(
                AddressRefused.taken(Slug.of("exercise/yoga")),
                new DataIntegrityViolationException("unique (topic, slug)"));
    }
}
