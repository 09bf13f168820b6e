package org.healthpages.comment;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.healthpages.platform.Secret;

/**
 * A comment as a file brings it in, its texts cleaned.
 *
 * @param path of the article, {@code back-pain/exercises}
 * @param id the file's own name for it, empty for none. One as {@link Secret#sha256} writes it is a lasting one: it is no other
 *     comment's, and stays with this one on whatever page and in whatever words it comes
 */
public record ImportedComment(String path, String id, String name, Instant saidAt, String body, boolean published) {
    public static final int MOST_NAME_CHARACTERS = Words.MOST_NAME_CHARACTERS;
    public static final int MOST_BODY_CHARACTERS = Words.MOST_BODY_CHARACTERS;

    private static final Pattern LASTING = Pattern.compile("[0-9a-f]{64}");

    /** What it is known by, also after a withdrawal: a withdrawn text cannot be imported again. */
    String fingerprint() {
        return hasLastingName() ? id : allThatItSays();
    }

    /** An earlier release knew every comment by all that it says. */
    Stream<String> fingerprints() {
        return Stream.of(fingerprint(), allThatItSays()).distinct();
    }

    boolean hasLastingName() {
        return LASTING.matcher(id).matches();
    }

    boolean isKnownAmong(Set<String> fingerprints) {
        return fingerprints().anyMatch(fingerprints::contains);
    }

    private String allThatItSays() {
        return Secret.sha256(String.join("\n", path, id, name, saidAt.toString(), body));
    }
}
