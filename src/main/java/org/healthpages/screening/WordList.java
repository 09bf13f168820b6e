package org.healthpages.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A list of words or phrases in a file of the folder {@code screening}: one a line, in small letters; what follows a # is a
 * note. Phrases match whole words, whatever their case and the white space between them.
 */
final class WordList {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private WordList() {}

    static Set<String> words(String name) {
        return lines(name).collect(Collectors.toUnmodifiableSet());
    }

    static Pattern phrases(String name) {
        return phrases(lines(name).toList());
    }

    static Pattern phrases(List<String> phrases) {
        return phrases.isEmpty() ? NEVER : compile("(?<!\\p{L})" + alternatives(phrases) + "(?!\\p{L})");
    }

    static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The phrases of a file as a group, for a longer pattern. */
    static String alternatives(String name) {
        return alternatives(lines(name).toList());
    }

    /** The longest first: of two that begin alike, the one that says more is meant. */
    private static String alternatives(List<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordList::alternative)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String alternative(String phrase) {
        return Stream.of(PlainText.of(phrase).strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s++"));
    }

    private static Stream<String> lines(String name) {
        try {
            return new ClassPathResource("screening/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*+", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
