package org.healthpages.comment;

import java.time.Instant;
import java.util.Set;
import org.healthpages.platform.Secret;

/**
 * A comment as a file brings it in, its texts cleaned.
 *
 * @param path of the article, {@code back-pain/exercises}
 * @param id the file's own name for it, empty for none
 */
public record ImportedComment(String path, String id, String name, Instant saidAt, String body, boolean published) {
    public static final int MOST_NAME_CHARACTERS = Words.MOST_NAME_CHARACTERS;
    public static final int MOST_BODY_CHARACTERS = Words.MOST_BODY_CHARACTERS;

    /** What the site knew it by that it was exported from, if it was. */
    boolean isKnownAmong(Set<String> names) {
        return names.contains(id);
    }

    /** What it is known by, also after a withdrawal: a withdrawn text cannot be imported again. */
    String fingerprint() {
        return Secret.sha256(String.join("\n", path, id, name, saidAt.toString(), body));
    }
}
