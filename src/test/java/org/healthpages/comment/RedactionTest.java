package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.healthpages.article.SampleArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final String REMOVED = "[removed by the editors]";
    private static final Instant SAID = Instant.parse("2016-09-18T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Ask Ann or Bob., Ask [[Ann]] or [[Bob]]., Ask # or #.",
        "Ask Ann or Bob., [[Ask Ann or Bob.]], #",
        "Ask Ann or Bob., Ask [[Ann]][[ or]] Bob., Ask # Bob.",
        "\uD83D\uDC69\uD83C\uDFFD Zo\u00EB, [[\uD83D\uDC69\uD83C\uDFFD]] Zo\u00EB, # Zo\u00EB",
        "See https://ann.example/me?a=1 there, See https://[[ann]].example/me?a=1 there, See # there",
        "See https://ann.example/me there, [[See ht]]tps://ann.example/me there, # there",
    })
    void readers_see_the_same_words_but_for_those_that_are_marked(String body, String marked, String shown) {
        assertThat(redaction(body, marked).shownBody()).isEqualTo(shown.replace("#", REMOVED));
    }

    @Test
    void a_mark_over_paragraphs_is_one_place() {
        assertThat(redaction("One\ntwo\n\nthree", "One\n[[two\n\nthr]]ee").shownBody())
                .isEqualTo("One\n" + REMOVED + "ee");
    }

    @Test
    void what_stands_is_read_back_from_beside_the_words() {
        var words = new Words("Ann", "Ask Ann or Bob.", SAID);
        Redaction redaction = form("Ask [[Ann]] or [[Bob]].", true).toRedaction(words);

        Words kept = words.redacted(redaction);

        assertThat(kept)
                .isEqualTo(new Words(
                        "Ann",
                        "Ask Ann or Bob.",
                        SAID,
                        REMOVED,
                        "Ask " + REMOVED + " or " + REMOVED + ".",
                        "4-7 11-14"));
        assertThat(Redaction.standing(kept)).isEqualTo(redaction);
        assertThat(Redaction.standing(words).isNothing()).isTrue();
        assertThat(kept.whole()).isEqualTo(words);
        assertThat(kept.saysTheSameAs(words))
                .as("the writer's words are what they were")
                .isTrue();
    }

    @Test
    void a_name_goes_alone_or_with_words() {
        var words = new Words("Ann", "Ask me.", SAID);

        Words kept = words.redacted(form("Ask me.", true).toRedaction(words));

        assertThat(kept.shownName()).isEqualTo(REMOVED);
        assertThat(kept.shownBody()).isNull();
        assertThat(kept.isRedacted()).isTrue();
        assertThatThrownBy(() -> form("Ask me.", false).toRedaction(words))
                .isInstanceOf(MarksWrong.class)
                .hasMessage("Mark the words that are to go");
    }

    @Test
    void what_readers_see_is_never_longer_than_a_comment_may_be() {
        var words = new Words("Ann", "a b " + "w".repeat(2_996), SAID);

        assertThatThrownBy(() -> form("a [[b]] " + "w".repeat(2_996), false).toRedaction(words))
                .isInstanceOf(MarksWrong.class)
                .hasMessageContaining("longer than 3,000 characters");
        assertThat(form("a [[b " + "w".repeat(30) + "]]" + "w".repeat(2_966), false)
                        .toRedaction(words)
                        .shownBody())
                .hasSizeLessThanOrEqualTo(3_000);
    }

    @Test
    void a_hundred_places_are_kept_and_more_are_refused() {
        var words = new Words("Ann", "a b ".repeat(101).strip(), SAID);

        Redaction most = form("[[a]] b ".repeat(100) + "a b", false).toRedaction(words);

        assertThat(most.word()).hasSizeLessThanOrEqualTo(1_000);
        assertThatThrownBy(() -> form("[[a]] b ".repeat(101), false).toRedaction(words))
                .isInstanceOf(MarksWrong.class)
                .hasMessageContaining("at most 100 places");
    }

    @Test
    void the_places_of_the_longest_comment_fit_beside_it() {
        String body = "w".repeat(599) + "a b ".repeat(601).strip();
        var words = new Words("Ann", body.substring(0, 3_000), SAID);
        List<Place> late = IntStream.range(0, Redaction.MOST_PLACES)
                .mapToObj(i -> new Place(Part.BODY, 2_700 + 2 * i, 2_701 + 2 * i))
                .toList();

        assertThat(Redaction.of(words.body(), late, false).word()).hasSize(100 * 10 - 1);
    }

    @Test
    void what_the_rules_would_ask_a_writer_about_is_marked_before_the_editor_begins() {
        var words = new Words("Ann", "Ask Bob about a GP.", SAID);
        var marks = List.of(
                new Mark(Finding.NAMED_PERSON, List.of(new Place(Part.BODY, 4, 7), new Place(Part.NAME, 0, 3))),
                new Mark(Finding.HELP_QUESTION, List.of(new Place(Part.BODY, 0, 3))));

        RedactionForm offered = RedactionForm.of(words, desk(words, marks), Optional.empty());

        assertThat(offered.marked()).isEqualTo("Ask [[Bob]] about a GP.");
        assertThat(offered.takesName()).isTrue();
        assertThat(offered.reason()).isEmpty();
        assertThat(offered.last()).isEqualTo("0");
        assertThat(offered.version()).isEqualTo("1");
    }

    @Test
    void who_redacts_again_begins_with_what_stands() {
        var words = new Words("Ann", "Ask Bob about a GP.", SAID);
        Words kept = words.redacted(form("Ask Bob [[about]] a GP.", false).toRedaction(words));
        var marks = List.of(new Mark(Finding.NAMED_PERSON, List.of(new Place(Part.BODY, 4, 7))));
        var last = new PastDecision(9, 7, 42L, Act.REDACTED, "OFF_TOPIC", "grace", SAID);

        RedactionForm offered = RedactionForm.of(kept, desk(words, marks), Optional.of(last));

        assertThat(offered.marked()).isEqualTo("Ask Bob [[about]] a GP.");
        assertThat(offered.reason()).isEqualTo("OFF_TOPIC");
        assertThat(offered.last()).isEqualTo("9");
    }

    private static DeskComment desk(Words words, List<Mark> marks) {
        return new DeskComment(
                42,
                7,
                CommentState.WAITING,
                1,
                0,
                words.name(),
                words.body(),
                SAID,
                false,
                SampleArticles.EXERCISES,
                "Exercises",
                marks);
    }

    private static Redaction redaction(String body, String marked) {
        return form(marked, false).toRedaction(new Words("Ann", body, SAID));
    }

    private static RedactionForm form(String marked, boolean name) {
        return new RedactionForm(marked, name ? "true" : null, "OFF_TOPIC", null, "1", "0");
    }
}
