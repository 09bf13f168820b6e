package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportedArticleTest {
    private static final LocalDate DAY = LocalDate.of(2008, 12, 1);
    private static final ReviewSchedule UNPLANNED = new ReviewSchedule(null, null);
    private static final Media VIDEO = new Media("Back pain", "A video", UNPLANNED, null, null, null);

    @Test
    void the_same_content_has_the_same_digest() {
        ImportedArticle once = article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of());
        ImportedArticle again = article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of());

        assertThat(again.digest()).isEqualTo(once.digest()).hasSize(64);
    }

    @Test
    void every_part_of_the_content_is_in_the_digest() {
        List<ImportedArticle> all = List.of(
                article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of()),
                article("back-pain/stretches", "Title", "Body", DAY, null, List.of(), List.of()),
                article("back-pain/exercises", "Other", "Body", DAY, null, List.of(), List.of()),
                article("back-pain/exercises", "Title", "Other", DAY, null, List.of(), List.of()),
                article("back-pain/exercises", "Title", "Body", DAY.plusDays(1), null, List.of(), List.of()),
                article("back-pain/exercises", "Title", "Body", DAY, "A doctor", List.of(), List.of()),
                article("back-pain/exercises", "Title", "Body", DAY, null, List.of(Slug.of("back-pain")), List.of()),
                article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of(VIDEO)));

        Set<String> digests =
                new HashSet<>(all.stream().map(ImportedArticle::digest).toList());

        assertThat(digests).hasSameSizeAs(all);
    }

    @Test
    void an_article_knows_what_it_was_imported_as() {
        ImportedArticle imported =
                article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of(VIDEO));
        Article article = new Article(imported);

        ImportedArticle newer = article("back-pain/exercises", "Title", "Newer", DAY, null, List.of(), List.of(VIDEO));

        assertThat(article.wasImportedAs(imported)).isTrue();
        assertThat(article.wasImportedAs(newer)).isFalse();
        assertThat(article.wasChangedSinceItsImport(DAY)).isFalse();
        assertThat(article.wasChangedSinceItsImport(DAY.plusDays(1))).isTrue();
        assertThat(article.isShownAs(newer)).isTrue();
    }

    @Test
    void an_article_takes_a_newer_text_in_place_of_its_own() {
        Article article =
                new Article(article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of(VIDEO)));
        ImportedArticle newer = article(
                "back-pain/exercises", "New title", "Newer", DAY, "A doctor", List.of(Slug.of("back-pain")), List.of());

        article.take(newer);

        assertThat(article.wasImportedAs(newer)).isTrue();
        assertThat(article.wasChangedSinceItsImport(DAY)).isFalse();
    }

    @Test
    void red_flags_count_only_where_there_are_some() {
        ImportedArticle none = article("back-pain/exercises", "Title", "Body", DAY, null, List.of(), List.of());
        ImportedArticle some = withRedFlags(none, "numbness");

        assertThat(none.digest()).isEqualTo("bb94249fe38c5c1e77aaec8d77f0688d04439926a4c221b7b214b032f04c7d37");
        assertThat(some.digest())
                .isNotEqualTo(none.digest())
                .isNotEqualTo(withRedFlags(none, "fever").digest());
        assertThat(new Article(some).wasChangedSinceItsImport(DAY)).isFalse();
        assertThat(new Article(none).wasImportedAs(some)).isFalse();
    }

    private static ImportedArticle withRedFlags(ImportedArticle article, String... redFlags) {
        return new ImportedArticle(
                article.slug(),
                article.title(),
                article.summary(),
                article.body(),
                article.publishedOn(),
                article.schedule(),
                article.reviewedBy(),
                article.related(),
                article.media(),
                List.of(redFlags));
    }

    private static ImportedArticle article(
            String path,
            String title,
            String body,
            LocalDate publishedOn,
            @Nullable String reviewedBy,
            List<Slug> related,
            List<Media> media) {
        return new ImportedArticle(
                Slug.of(path), title, "Summary", body, publishedOn, UNPLANNED, reviewedBy, related, media);
    }
}
