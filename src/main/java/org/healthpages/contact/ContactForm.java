package org.healthpages.contact;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.healthpages.platform.Secret;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to tell the people who run the site.
 *
 * @param category the name of a {@link Category}
 * @param email how they can be answered; empty where they want no answer
 * @param page what it is about; needed for a legal complaint
 * @param key makes the same form sent again the first one again; empty counts as fresh
 * @param website a trap for programs that fill in every field; people do not see it
 */
record ContactForm(
        String category,

        @Visible(message = "Write your message")
        @Size(max = Message.MOST_BODY_CHARACTERS, message = "Your message must have at most 3,000 characters")
        String message,

        @Pattern(
                regexp = "|[^\\s@]++@[^\\s@.]++(\\.[^\\s@.]++)++",
                message = "Enter an e-mail address in full, such as name@example.com, or leave it empty")
        @Size(max = Message.MOST_EMAIL_CHARACTERS, message = "Your e-mail address must have at most 254 characters")
        String email,

        @Size(max = Message.MOST_PAGE_CHARACTERS, message = "The address of the page must have at most 500 characters")
        String page,

        String key,

        @Size(max = 0, message = "Leave the box that asks to stay empty as it is")
        String website) {

    ContactForm(
            @Nullable String category,
            @Nullable String message,
            @Nullable String email,
            @Nullable String page,
            @Nullable String key,
            @Nullable String website) {
        this.category = CleanText.line(category);
        this.message = CleanText.of(message);
        this.email = CleanText.line(email);
        this.page = CleanText.line(page);
        this.key = CleanText.line(key);
        this.website = CleanText.line(website);
    }

    static ContactForm fresh() {
        return new ContactForm("", "", "", "", Secret.random(16), "");
    }

    @AssertTrue(message = "Choose what your message is about")
    public boolean isCategoryKnown() {
        return toCategory().isPresent();
    }

    @AssertTrue(message = "Enter the address of the page that your complaint is about")
    public boolean isPageNamed() {
        return toCategory().filter(Category::isLegal).isEmpty() || CleanText.isVisible(page);
    }

    Optional<Category> toCategory() {
        return Category.named(category);
    }

    /** @param receipt the SHA-256 of the receipt's code */
    Message toMessage(boolean atRisk, String receipt, Instant now) {
        return new Message(toCategory().orElseThrow(), message, email, page, atRisk, receipt, now);
    }

    /** The receipt's code: derived, so that the same form again leads to the same receipt. */
    String receiptCode(Secret secret) {
        String form = key.isEmpty() ? Secret.random(16) : key;
        return "message-" + secret.code("message receipt", form, category, message, email, page);
    }
}
