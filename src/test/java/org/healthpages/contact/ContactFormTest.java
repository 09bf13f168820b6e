package org.healthpages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void a_message_needs_no_more_than_a_category_and_words() {
        assertThat(faults(form("QUESTION", "Thank you", "", ""))).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(faults(new ContactForm(null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("Choose what your message is about", "Write your message");
        assertThat(faults(form("LEGAL", "Libel", "", " ")))
                .containsExactly("Enter the address of the page that your complaint is about");
        assertThat(faults(form("LEGAL", "Libel", "", "/back-pain/exercises"))).isEmpty();
    }

    @Test
    void words_are_measured_after_cleaning() {
        assertThat(faults(form("SITE", "\r\n" + "w".repeat(3_000) + "\u202e ", "", "")))
                .isEmpty();
        assertThat(faults(form("SITE", "w".repeat(3_001), "", "")))
                .containsExactly("Your message must have at most 3,000 characters");
        assertThat(faults(form("SITE", "w", "", "p".repeat(501))))
                .containsExactly("The address of the page must have at most 500 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ines@example.com",
                "i.n+e_s@mail.example.co.uk",
                " ines@example.com ",
                "\u00EDn\u00E9s@ex\u00E4mple.org"
            })
    void an_email_address_is_taken(String email) {
        assertThat(faults(form("SITE", "w", email, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ines", "ines@", "@example.com", "ines@example", "i nes@example.com", "a@b@c.org", "a@b..org"})
    void what_is_no_email_address_is_said_to_be_none(String email) {
        assertThat(faults(form("SITE", "w", email, "")))
                .containsExactly("Enter an e-mail address in full, such as name@example.com, or leave it empty");
    }

    private static ContactForm form(String category, String message, String email, String page) {
        return new ContactForm(category, message, email, page, "key", "");
    }

    private static List<String> faults(ContactForm form) {
        return VALIDATOR.validate(form).stream()
                .map(fault -> fault.getMessage())
                .toList();
    }
}
