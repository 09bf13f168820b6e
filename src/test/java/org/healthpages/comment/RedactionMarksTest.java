package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionMarksTest {
    private static final String BODY = "Ask Ann or Bob.";

    @Test
    void marks_stand_round_what_is_to_go() {
        List<Place> places = read(BODY, "Ask [[Ann]] or [[Bob]].");

        assertThat(places).containsExactly(place(4, 7), place(11, 14));
        assertThat(RedactionMarks.in(BODY).round(places)).isEqualTo("Ask [[Ann]] or [[Bob]].");
        assertThat(read(BODY, BODY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no bracket, [[",
        "one [removed] here, [[",
        "two [[removed]] here, [[[",
        "']]]] and [', [[[[[",
    })
    void a_mark_is_longer_than_any_row_of_brackets_in_the_comment(String body, String mark) {
        assertThat(RedactionMarks.in(body).before()).isEqualTo(mark);
        assertThat(RedactionMarks.in(body).behind()).isEqualTo(mark.replace('[', ']'));
    }

    @ParameterizedTest
    @CsvSource({
        "see [Ann] there, see [[[Ann]]] there, [Ann]",
        "see [Ann] there, see [[[[Ann]]] there, ''",
        "see [Ann] there, [[see]] [Ann] there, see",
        "see [Ann] there, see [[[Ann] there]], [Ann] there",
        "see [[Ann]] there, see [[[[[Ann]]]]] there, [[Ann]]",
    })
    void brackets_of_the_writer_are_no_marks_and_go_with_the_mark_that_they_touch(
            String body, String marked, String gone) {
        if (gone.isEmpty()) {
            assertThatThrownBy(() -> read(body, marked)).isInstanceOf(MarksWrong.class);
        } else {
            Place place = read(body, marked).get(0);
            assertThat(body.substring(place.start(), place.end())).isEqualTo(gone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask [[Ann or Bob.",
                "Ask Ann]] or Bob.",
                "Ask [[Ann [[or]] Bob.",
                "Ask [[Ann]] or Bob]].",
                "Ask [[]]Ann or Bob.",
                "Ask[[ ]]Ann or Bob.",
                "Ask [[[[Ann]]]] or Bob.",
                "Ask [[Ann]] or Rob.",
                "Ask [[Ann]] or Bob. And me.",
                "Ask [Ann] or Bob.",
                "Ask  [[Ann]] or Bob.",
                "[[removed]]",
                "",
            })
    void nothing_but_whole_marks_may_be_added(String marked) {
        assertThatThrownBy(() -> read(BODY, marked))
                .isInstanceOf(MarksWrong.class)
                .hasMessageMatching("[A-Z].{20,}");
    }

    private static List<Place> read(String body, String marked) {
        return RedactionMarks.in(body).read(marked);
    }

    private static Place place(int start, int end) {
        return new Place(Part.BODY, start, end);
    }
}
