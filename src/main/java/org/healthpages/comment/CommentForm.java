package org.healthpages.comment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.healthpages.platform.Secret;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to say. Its texts are cleaned before anything is measured; lengths are UTF-16 units, as browsers
 * count them.
 *
 * @param about one of experience, correction, help; empty means experience
 * @param key makes the same form sent again the first one again; empty counts as fresh
 * @param website a trap for programs that fill in every field; people do not see it
 */
record CommentForm(
        @Visible(message = "Enter a name. It can be made up, or \"Anonymous\"")
        @Size(max = Words.MOST_NAME_CHARACTERS, message = "Your name must have at most 60 characters")
        String name,

        @Visible(message = "Write your comment")
        @Size(max = Words.MOST_BODY_CHARACTERS, message = "Your comment must have at most 3,000 characters")
        String body,

        String about,
        String key,

        @Size(max = 0, message = "Leave the box that asks to stay empty as it is")
        String website) {

    CommentForm(
            @Nullable String name,
            @Nullable String body,
            @Nullable String about,
            @Nullable String key,
            @Nullable String website) {
        this.name = CleanText.line(name);
        this.body = CleanText.of(body);
        this.about = CleanText.line(about);
        this.key = CleanText.line(key);
        this.website = CleanText.line(website);
    }

    static CommentForm fresh() {
        return new CommentForm("", "", "", Secret.random(16), "");
    }

    static CommentForm of(Words words) {
        return new CommentForm(words.name(), words.body(), "", "", "");
    }

    @AssertTrue(message = "What your comment is about must be experience, correction or help")
    public boolean isAboutKnown() {
        return About.of(about).isPresent();
    }

    /** What the reader chose, for templates; public like the rest of what they see. */
    public boolean isAbout(String word) {
        return toAbout().word().equals(word);
    }

    About toAbout() {
        return About.of(about).orElse(About.EXPERIENCE);
    }

    Words toWords(Instant now) {
        return new Words(name, body, now);
    }

    /** The receipt's code: derived, so that the same form again leads to the same receipt. */
    String receiptCode(Secret secret, long article) {
        return secret.code("receipt", key.isEmpty() ? Secret.random(16) : key, article, name, body);
    }
}
