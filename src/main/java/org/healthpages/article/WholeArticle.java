package org.healthpages.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an article says, for whoever must know whether it says something.
 *
 * @param body Markdown, as written
 * @param redFlags phrases for symptoms that need help quickly, in small letters; empty where its editors listed none
 */
public record WholeArticle(
        String title,
        String summary,
        String body,
        @Nullable String reviewedBy,
        List<Media> media,
        List<String> redFlags) {
    public String words() {
        Stream<String> inMedia = media.stream().flatMap(item -> Stream.of(item.title(), item.summary()));
        return Stream.concat(Stream.of(title, summary, body, reviewedBy).filter(Objects::nonNull), inMedia)
                .collect(Collectors.joining("\n"));
    }
}
