package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader or an editor wrote into a form of any kind, so that it can be given back. Named are the fields that people write
 * into, and not the others: a field that is forgotten here must not be one that shows a password.
 */
final class SentWords {
    static final Set<String> FIELDS = Set.of(
            "address",
            "because",
            "body",
            "captions",
            "details",
            "email",
            "evidence",
            "file",
            "marked",
            "message",
            "name",
            "note",
            "page",
            "poster",
            "profession",
            "redFlags",
            "related",
            "reviewer",
            "signedBy",
            "summary",
            "title",
            "transcript");

    private SentWords() {}

    /** In the order of the form. */
    static List<String> in(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(field -> isWrittenInto(field.getKey()))
                    .flatMap(field -> Stream.of(field.getValue()))
                    .filter(words -> !words.isBlank())
                    .toList();
        } catch (IllegalStateException unreadable) { // the form was too large to be read
            return List.of();
        }
    }

    /** A field of one of many things has its last name behind a dot: {@code media[0].transcript}. */
    private static boolean isWrittenInto(String field) {
        return FIELDS.contains(field.substring(field.lastIndexOf('.') + 1));
    }
}
