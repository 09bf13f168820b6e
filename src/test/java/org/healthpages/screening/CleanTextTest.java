package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @Test
    void nothing_becomes_an_empty_text() {
        assertThat(CleanText.of(null)).isEmpty();
        assertThat(CleanText.line(null)).isEmpty();
    }

    @Test
    void every_kind_of_line_end_becomes_a_line_feed() {
        String raw = "one\r\ntwo\rthree\nfour\r\n\r\nfive";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo("one\ntwo\nthree\nfour\n\nfive");
    }

    @Test
    void letters_take_their_composed_form() {
        String raw = "cafe\u0301";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo("caf\u00E9");
    }

    @Test
    void compatible_letters_are_not_changed_into_others() {
        String raw = "\uFB01 \u00B2 \uFF21";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F})
    void control_characters_are_removed(int control) {
        String raw = "a" + Character.toString(control) + "b";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo("ab");
    }

    @Test
    void line_feeds_and_tabs_are_kept() {
        assertThat(CleanText.of("a\n\tb")).isEqualTo("a\n\tb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void characters_that_turn_the_direction_of_a_text_are_removed(int turn) {
        String raw = "a" + Character.toString(turn) + "b";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200C, 0x200D, 0x200E, 0x200F, 0x2029, 0x202F, 0x2065, 0x206A, 0xFE0E, 0xFE0F, 0xE0067, 0xE007F,
                0xE0100
            })
    void joiners_direction_marks_tags_variations_and_the_neighbours_of_what_is_removed_are_kept(int kept) {
        String raw = "a" + Character.toString(kept) + "b";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo(raw);
    }

    @Test
    void at_most_four_marks_stay_on_a_letter() {
        String raw = "q" + "\u0323\u0322\u0321\u0320\u0319\u0318" + "x\u0323";

        String clean = CleanText.of(raw);

        assertThat(clean.codePoints().filter(c -> c >= 0x300 && c < 0x370).count())
                .isEqualTo(5);
        assertThat(clean).startsWith("q").endsWith("x\u0323");
    }

    @Test
    void four_marks_on_a_letter_all_stay() {
        String raw = "q\u0316\u0317\u0318\u0319";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo(raw);
    }

    @Test
    void marks_cannot_be_piled_up_behind_joiners() {
        String raw = "q" + "\u0316\u200D".repeat(50);

        String clean = CleanText.of(raw);

        assertThat(clean.codePoints().filter(c -> c == 0x316).count()).isEqualTo(4);
    }

    @Test
    void marks_without_a_letter_before_them_are_counted_too() {
        assertThat(CleanText.of("\u0316".repeat(9))).hasSize(4);
    }

    @Test
    void lone_surrogates_are_removed_and_pairs_are_kept() {
        String raw = "a\uD83D b\uDE00 \uD83D\uDE00 \uDE00\uD83D";

        String clean = CleanText.of(raw);

        assertThat(clean).isEqualTo("a b \uD83D\uDE00");
    }

    @Test
    void halves_that_something_forbidden_stood_between_do_not_become_a_character() {
        assertThat(CleanText.of("a\uD83D\u202E\uDE00b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", // a family
                "\uD83C\uDDEC\uD83C\uDDE7", // the flag of the United Kingdom
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F", // of Scotland
                "\uD83D\uDC4B\uD83C\uDFFD", // a hand with a colour of skin
                "\u2764\uFE0F\u200D\uD83D\uDD25", // a heart on fire
                "1\uFE0F\u20E3", // a keycap
                "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645", // Arabic
                "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F", // Arabic with its vowels
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian with a non-joiner
                "\u0915\u094D\u0937\u0940", // Devanagari
                "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD", // Hebrew with its points
                "\u1EC7", // Vietnamese
            })
    void scripts_and_emoji_survive(String words) {
        String clean = CleanText.of(words);

        assertThat(java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC))
                .isEqualTo(clean);
        assertThat(clean.codePointCount(0, clean.length())).isGreaterThanOrEqualTo(1);
        assertThat(CleanText.isVisible(clean)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  two \r\n\r\n words\t",
                "e\u0301\u0316\u0317\u0318\u0319\u031A\u031B",
                "\u0316\u202E\u0316\uD83D\u0316\u0316\u0316\u0316",
                "a\u0315\u0300\u05AE\u0301\u0302\u0303",
                "\u1100\u1161\u11A8\u202C\u1161",
                " \u0301\u0301 ",
                "\u2067\r\u0000\n",
            })
    void cleaning_twice_is_cleaning_once(String raw) {
        String once = CleanText.of(raw);

        String twice = CleanText.of(once);

        assertThat(twice).isEqualTo(once);
        assertThat(CleanText.line(CleanText.line(raw))).isEqualTo(CleanText.line(raw));
    }

    @Test
    void white_space_around_a_text_is_taken_away() {
        assertThat(CleanText.of("\n \u2003 words inside \t\n")).isEqualTo("words inside");
    }

    @Test
    void a_text_of_one_line_has_single_spaces() {
        assertThat(CleanText.line(" A\r\n reader\t of\u2028ours ")).isEqualTo("A reader of ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\t", "\u00A0\u2003", "\u200D\u200B", "\u200F", "\u0301", "\uFE0F", "\uDB40\uDC67"})
    void spaces_joiners_and_marks_alone_cannot_be_seen(String nothing) {
        assertThat(CleanText.isVisible(nothing)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " . ", "\u0301e", "\uD83D\uDE00", "0"})
    void a_letter_a_digit_a_point_or_an_emoji_can_be_seen(String something) {
        assertThat(CleanText.isVisible(something)).isTrue();
    }

    @Test
    void a_mountain_of_marks_is_cut_before_letters_are_composed() {
        String mountain = "a" + "\u0301".repeat(200_000) + "\u0316".repeat(200_000);

        String clean = CleanText.of(mountain);

        assertThat(clean.length()).isLessThanOrEqualTo(5);
    }
}
