package org.healthpages.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "\u0000\u0007", "\n\n"})
    void nothing_is_an_empty_question(String words) {
        assertThat(Question.of(words, null).isEmpty()).isTrue();
    }

    @Test
    void words_are_cleaned_and_stand_on_one_line() {
        assertThat(Question.of("  back \n\t pain\u0000 ", null).words()).isEqualTo("back pain");
    }

    @Test
    void two_hundred_characters_are_kept_and_more_are_cut_and_said_to_be() {
        assertThat(Question.of("x".repeat(200), null)).isEqualTo(new Question("x".repeat(200), false, 1));
        assertThat(Question.of("x".repeat(201), null)).isEqualTo(new Question("x".repeat(200), true, 1));
        assertThat(Question.of("y ".repeat(500_000), null).words()).hasSize(199);
        assertThat(Question.of("y ".repeat(500_000), null).cut()).isTrue();
    }

    @Test
    void a_character_of_two_units_is_never_cut_in_half() {
        String words = Question.of("x".repeat(199) + "\uD83D\uDE00", null).words();

        assertThat(words).isEqualTo("x".repeat(199));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "0, 1", "-1, 1", "two, 1", "1.5, 1", "99999999999, 1", "'', 1"})
    void what_is_no_page_number_is_the_first_page(String page, int number) {
        assertThat(Question.of("back", page).page()).isEqualTo(number);
    }
}
