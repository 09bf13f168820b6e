package org.healthpages.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision about many waiting comments.
 *
 * @param chosen each a comment's number, the version of the words that the editor saw, and the redaction, with colons between;
 *     without the last one it is not known
 * @param decision {@value #PUBLISH}, or the rule for which they are refused
 */
public record ManyForm(
        @NotEmpty(message = "Choose at least one comment") @Size(max = MOST, message = "Choose at most 40 comments")
        List<String> chosen,

        @NotBlank(message = "Choose what to do with them") String decision) {
    public static final int MOST = 40;
    static final String PUBLISH = "PUBLISHED";

    public ManyForm(@Nullable List<String> chosen, @Nullable String decision) {
        this.chosen = chosen == null
                ? List.of()
                : chosen.stream()
                        .filter(one -> one.matches("[0-9]{1,18}:[0-9]{1,9}(:[0-9]{1,18})?"))
                        .distinct()
                        .toList();
        this.decision = decision == null
                        || !PUBLISH.equals(decision) && Reason.named(decision).isEmpty()
                ? ""
                : decision;
    }

    public static ManyForm empty() {
        return new ManyForm(null, null);
    }

    boolean publishes() {
        return decision.equals(PUBLISH);
    }

    public boolean has(DeskComment comment, @Nullable RedactedComment redacted) {
        return chosen.contains(choice(comment, redacted));
    }

    /** As a form of ours chooses it. @param redacted as readers see it; null where they see every word */
    public String choice(DeskComment comment, @Nullable RedactedComment redacted) {
        return comment.id() + ":" + comment.version() + ":" + (redacted == null ? 0 : redacted.redaction());
    }

    /** What was done to them, in words. */
    public String done(int many) {
        if (many == 0) {
            return "Nothing was done.";
        }
        String comments = many == 1 ? "1 comment " : many + " comments ";
        String why = many == 1 ? "Its writer sees why on the receipt." : "Their writers see why on their receipts.";
        return publishes() ? comments + "published." : comments + "refused. " + why;
    }
}
