package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignedTextTest {
    private static final Slug YOGA = Slug.of("exercise/yoga");
    private static final List<Slug> RELATED = List.of(Slug.of("exercise/rest"));
    private static final List<Media> FILM = List.of(film("A film", "/media/f.webm", null));
    private static final List<String> FLAGS = List.of("numb legs");
    private static final ArticleContent TEXT =
            new ArticleContent(YOGA, "Yoga", "About it", "Lie down.", RELATED, FILM, FLAGS);

    @Test
    void the_same_text_has_the_same_digest_in_every_release() {
        assertThat(SignedText.digest(TEXT))
                .isEqualTo("cb8d22df227bb1c758d45d9fb9e671263a58b53ebeb9c60104213f53ef59d26c");
    }

    static Stream<ArticleContent> edited() {
        return Stream.of(
                TEXT.at(Slug.of("exercise/yoga-2")),
                new ArticleContent(YOGA, "Yoga ", "About it", "Lie down.", RELATED, FILM, FLAGS),
                new ArticleContent(YOGA, "Yoga", "About it.", "Lie down.", RELATED, FILM, FLAGS),
                new ArticleContent(YOGA, "Yoga", "About it", "Lie  down.", RELATED, FILM, FLAGS),
                new ArticleContent(YOGA, "Yoga", "About it", "Lie down.\n\n> [!URGENT] Ask", RELATED, FILM, FLAGS),
                new ArticleContent(YOGA, "YogaA", "bout it", "Lie down.", RELATED, FILM, FLAGS),
                new ArticleContent(YOGA, "Yoga", "About it", "Lie down.", List.of(), FILM, FLAGS),
                new ArticleContent(YOGA, "Yoga", "About it", "Lie down.", RELATED, List.of(), FLAGS),
                new ArticleContent(YOGA, "Yoga", "About it", "Lie down.", RELATED, FILM, List.of()),
                new ArticleContent(YOGA, "Yoga", "About it", "Lie down.", List.of(), FILM, List.of("exercise/rest")),
                filmed(film("Another film", "/media/f.webm", null)),
                filmed(film("A film", null, null)),
                filmed(film("A film", null, "/media/f.webm")),
                filmed(film("A film", "/media/f.webm", "")),
                filmed(FILM.get(0), FILM.get(0)),
                filmed(new Media("A film", "What it shows", null, "/media/f.webm", null, "/media/f.vtt", null)),
                filmed(new Media("A film", "What it shows", null, "/media/f.webm", null, null, "Lie down.")));
    }

    @ParameterizedTest
    @MethodSource("edited")
    void any_edit_is_another_text(ArticleContent edited) {
        assertThat(SignedText.digest(edited)).isNotEqualTo(SignedText.digest(TEXT));
    }

    @Test
    void no_two_of_them_are_taken_for_each_other() {
        assertThat(edited().map(SignedText::digest)).doesNotHaveDuplicates();
    }

    @Test
    void a_review_is_no_edit() {
        var day = LocalDate.parse("2026-03-02");
        var reviewed = new Media(
                "A film",
                "What it shows",
                new ReviewSchedule(day, day.plusYears(1)),
                "/media/f.webm",
                null,
                null,
                null);

        assertThat(SignedText.digest(filmed(reviewed))).isEqualTo(SignedText.digest(TEXT));
    }

    private static ArticleContent filmed(Media... films) {
        return new ArticleContent(YOGA, "Yoga", "About it", "Lie down.", RELATED, List.of(films), FLAGS);
    }

    private static Media film(String title, @Nullable String file, @Nullable String poster) {
        return new Media(title, "What it shows", null, file, poster, null, null);
    }
}
