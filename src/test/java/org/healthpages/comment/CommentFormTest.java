package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import org.healthpages.platform.Secret;
import org.healthpages.platform.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentFormTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Secret SECRET = Secrets.of("a secret");

    @Test
    void a_name_and_a_comment_are_all_it_needs() {
        assertThat(faults(form("A reader", "They helped me"))).isEmpty();
        assertThat(faults(form("Anonymous", "x"))).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" \t\r\n", "\u200D", "\u202E", "\u00A0", "\u0301", "\u0000"})
    void words_that_nobody_could_see_are_missing(String nothing) {
        assertThat(faults(form(nothing, "Words"))).containsExactly("Enter a name. It can be made up, or \"Anonymous\"");
        assertThat(faults(form("A reader", nothing))).containsExactly("Write your comment");
    }

    @Test
    void a_name_has_at_most_60_characters() {
        assertThat(faults(form("n".repeat(60), "Words"))).isEmpty();
        assertThat(faults(form("n".repeat(61), "Words"))).containsExactly("Your name must have at most 60 characters");
    }

    @Test
    void a_comment_has_at_most_3000_characters_as_browsers_count_them() {
        assertThat(faults(form("A reader", "\uD83D\uDE00".repeat(1500)))).isEmpty();
        assertThat(faults(form("A reader", "\uD83D\uDE00".repeat(1500) + "x")))
                .containsExactly("Your comment must have at most 3,000 characters");
    }

    @Test
    void words_are_cleaned_before_they_are_counted() {
        CommentForm form = form("  A\t reader ", "x\r\n".repeat(1500) + "\u202E".repeat(50) + "\r\n");

        assertThat(form.name()).isEqualTo("A reader");
        assertThat(form.body()).isEqualTo("x\n".repeat(1500).strip());
        assertThat(faults(form)).isEmpty();
    }

    @Test
    void a_program_that_fills_in_every_box_is_found_out() {
        CommentForm form = new CommentForm("A reader", "Words", "", "", "https://spam.example");

        assertThat(faults(form)).containsExactly("Leave the box that asks to stay empty as it is");
    }

    @ParameterizedTest
    @CsvSource({"'', EXPERIENCE", ", EXPERIENCE", "experience, EXPERIENCE", "correction, CORRECTION", "help, HELP"})
    void a_comment_is_about_an_experience_unless_it_says_something_else(String word, About about) {
        CommentForm form = new CommentForm("A reader", "Words", word, "", "");

        assertThat(faults(form)).isEmpty();
        assertThat(form.toAbout()).isEqualTo(about);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPERIENCE", "praise", "help,help"})
    void what_a_comment_is_about_is_one_of_three_things(String word) {
        assertThat(faults(new CommentForm("A reader", "Words", word, "", "")))
                .containsExactly("What your comment is about must be experience, correction or help");
    }

    @Test
    void the_same_form_again_leads_to_the_same_receipt() {
        String first = keyed("key", "A reader", "They helped\r\nme").receiptCode(SECRET, 7);

        String second = keyed("key", " A  reader", "They helped\nme ").receiptCode(SECRET, 7);

        assertThat(second).isEqualTo(first).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void any_other_form_leads_to_another_receipt() {
        List<String> codes = List.of(
                keyed("key", "A reader", "They helped").receiptCode(SECRET, 7),
                keyed("other key", "A reader", "They helped").receiptCode(SECRET, 7),
                keyed("key", "Another reader", "They helped").receiptCode(SECRET, 7),
                keyed("key", "A reader", "They did not help").receiptCode(SECRET, 7),
                keyed("key", "A reader", "They helped").receiptCode(SECRET, 8),
                keyed("key", "A readerThey", " helped").receiptCode(SECRET, 7),
                keyed("key", "A reader", "They helped").receiptCode(Secrets.of("another secret"), 7));

        assertThat(codes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " \u202E ")
    void a_form_without_a_key_is_a_fresh_one_each_time(String key) {
        CommentForm form = keyed(key, "A reader", "They helped");

        assertThat(form.receiptCode(SECRET, 7)).isNotEqualTo(form.receiptCode(SECRET, 7));
    }

    @Test
    void every_empty_form_has_a_key_of_its_own() {
        assertThat(CommentForm.fresh().key())
                .isNotEmpty()
                .isNotEqualTo(CommentForm.fresh().key());
        assertThat(faults(CommentForm.fresh())).hasSize(2);
    }

    @Test
    void the_words_are_those_of_the_form_and_the_moment() {
        Instant now = Instant.parse("2015-01-12T09:30:00Z");

        Words words = form("A reader", "They helped").toWords(now);

        assertThat(words).isEqualTo(new Words("A reader", "They helped", now));
    }

    private static CommentForm form(String name, String body) {
        return new CommentForm(name, body, null, null, null);
    }

    private static CommentForm keyed(String key, String name, String body) {
        return new CommentForm(name, body, "", key, "");
    }

    private static List<String> faults(CommentForm form) {
        return VALIDATOR.validate(form).stream()
                .map(fault -> fault.getMessage())
                .toList();
    }
}
