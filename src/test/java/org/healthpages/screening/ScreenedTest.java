package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.healthpages.screening.Place.Part;
import org.junit.jupiter.api.Test;

class ScreenedTest {
    private final Screening screening = new Screening();

    @Test
    void a_text_in_which_nothing_is_found_passes() {
        Screened screened = screening.screen(SentText.body("Walking helped me."));

        assertThat(screened.answer()).isEqualTo(Answer.PASS);
        assertThat(screened.marks()).isEmpty();
    }

    @Test
    void what_the_writer_is_asked_about_is_taken_out_of_name_and_body() {
        var text = new SentText(
                "jo@example.org",
                "Ring 07700 900123 or 07700 900124, my physio Chris says.",
                PageWords.NONE,
                OtherTexts.NONE);

        SentText without = screening.screen(text).withoutAsked();

        assertThat(without.name()).isEqualTo("[removed]");
        assertThat(without.body()).isEqualTo("Ring [removed] or [removed], my physio [removed] says.");
        assertThat(screening.screen(without).asked()).isEmpty();
    }

    @Test
    void what_overlaps_is_taken_out_once() {
        var marks = List.of(
                new Mark(Finding.PHONE_NUMBER, List.of(new Place(Part.BODY, 2, 6))),
                new Mark(Finding.POSTCODE, List.of(new Place(Part.BODY, 4, 8))));

        SentText without = new Screened(SentText.body("a bbccdd e"), marks).withoutAsked();

        assertThat(without.body()).isEqualTo("a [removed] e");
    }

    @Test
    void what_is_only_marked_stays() {
        String words = "I want to die, see http://example.org";

        assertThat(screening.screen(SentText.body(words)).withoutAsked().body()).isEqualTo(words);
    }

    @Test
    void the_gravest_marks_come_first_and_five_are_shown() {
        Screened screened = screening.screen(SentText.body(
                "I want to die. jo@example.org 07700 900123 LS6 3AB 943 476 5919 AB123456C my physio Chris"));

        assertThat(screened.marks()).hasSize(7);
        assertThat(screened.shownMarks())
                .hasSize(Screened.MOST_SHOWN)
                .first()
                .extracting(Mark::finding)
                .isEqualTo(Finding.SAFEGUARDING_URGENT);
        assertThat(screened.answer()).isEqualTo(Answer.ASK);
        assertThat(screened.isAtRisk()).isTrue();
    }

    @Test
    void a_marked_text_is_the_sum_of_its_pieces() {
        Screened screened = screening.screen(SentText.body("Ring 07700 900123 now"));

        var pieces = MarkedText.pieces(
                "Ring 07700 900123 now", Part.BODY, screened.marks().get(0).places());

        assertThat(pieces).extracting(MarkedText.Piece::text).containsExactly("Ring ", "07700 900123", " now");
        assertThat(pieces).extracting(MarkedText.Piece::marked).containsExactly(false, true, false);
    }
}
