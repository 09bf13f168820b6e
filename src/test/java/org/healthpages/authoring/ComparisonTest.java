package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.Slug;
import org.healthpages.authoring.ComparedPiece.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void words_that_changed_are_told_and_words_that_stayed_are_not() {
        assertThat(ComparedText.of("Text", "Do it twice a day.", "Do it once a day.")
                        .pieces())
                .containsExactly(
                        new ComparedPiece(Kind.SAME, "Do it "),
                        new ComparedPiece(Kind.REMOVED, "twice"),
                        new ComparedPiece(Kind.ADDED, "once"),
                        new ComparedPiece(Kind.SAME, " a day."));
    }

    @Test
    void a_word_with_an_apostrophe_or_a_hyphen_is_one_word() {
        assertThat(ComparedText.of("Text", "the GP's follow-up", "the nurse's follow-up")
                        .pieces())
                .extracting(ComparedPiece::words)
                .containsExactly("the ", "GP's", "nurse's", " follow-up");
    }

    @Test
    void a_new_line_is_new_and_its_neighbours_stay() {
        assertThat(ComparedText.of("Text", "One.\nThree.\n", "One.\nTwo.\nThree.\n")
                        .pieces())
                .containsExactly(
                        new ComparedPiece(Kind.SAME, "One.\n"),
                        new ComparedPiece(Kind.ADDED, "Two.\n"),
                        new ComparedPiece(Kind.SAME, "Three.\n"));
    }

    @Test
    void parts_that_are_the_same_are_left_out() {
        assertThat(Comparison.of(text("Yoga", "Lie down."), text("Yoga", "Sit down."))
                        .parts())
                .extracting(ComparedText::label)
                .containsExactly("Text");
        assertThat(Comparison.of(text("Yoga", "Lie down."), text("Yoga", "Lie down."))
                        .isEmpty())
                .isTrue();
    }

    /** Whatever stands in the two texts, both can be read off the comparison. */
    @Property
    void nothing_is_lost(
            @ForAll List<@CharRange(from = 'a', to = 'c') Character> before,
            @ForAll List<@CharRange(from = 'a', to = 'c') Character> after) {
        String old = written(before);
        String now = written(after);

        List<ComparedPiece> pieces = ComparedText.of("Text", old, now).pieces();

        assertThat(without(Kind.ADDED, pieces)).isEqualTo(old);
        assertThat(without(Kind.REMOVED, pieces)).isEqualTo(now);
    }

    @Test
    void two_long_texts_that_have_nothing_in_common_are_compared_in_no_time() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            List<ComparedPiece> pieces =
                    ComparedText.of("Text", lines("old"), lines("new")).pieces();
            assertThat(without(Kind.ADDED, pieces)).isEqualTo(lines("old"));
        });
    }

    private static String lines(String word) {
        return IntStream.range(0, 5_000)
                .mapToObj(n -> word + n + " and " + word)
                .collect(Collectors.joining("\n"));
    }

    /** Letters as words, one of them as an end of a line. */
    private static String written(List<Character> letters) {
        return letters.stream()
                .map(letter -> letter == 'c' ? "\n" : letter + " ")
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, List<ComparedPiece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(ComparedPiece::words)
                .collect(Collectors.joining());
    }

    private static ArticleContent text(String title, String body) {
        return new ArticleContent(Slug.of("exercise/yoga"), title, "About it", body, List.of(), List.of(), List.of());
    }
}
