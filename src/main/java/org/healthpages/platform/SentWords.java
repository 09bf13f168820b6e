package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** What a reader or an editor wrote into a form of any kind, so that it can be given back. */
final class SentWords {
    private static final List<String> FIELDS =
            List.of("name", "title", "summary", "body", "details", "message", "note", "because");

    private SentWords() {}

    static List<String> in(HttpServletRequest request) {
        try {
            return FIELDS.stream()
                    .flatMap(field -> Stream.ofNullable(request.getParameter(field)))
                    .filter(words -> !words.isBlank())
                    .toList();
        } catch (IllegalStateException unreadable) { // the form was too large to be read
            return List.of();
        }
    }
}
