package org.healthpages.comment;

/**
 * What readers see of a comment that can come in again.
 *
 * @param knownBy what it is known by
 */
record KnownWords(long id, String knownBy, String name, String body) {
    boolean areThoseOf(ImportedComment comment) {
        return name.equals(comment.name()) && body.equals(comment.body());
    }
}
