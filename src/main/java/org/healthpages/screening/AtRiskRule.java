package org.healthpages.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Marks a text whose writer may come to harm, so that a person reads it first. It only moves a text to the top of the
 * queue: it refuses, publishes and says nothing. The phrases stand in {@code at-risk-phrases.txt}; they match whole words.
 */
@Component
public class AtRiskRule {
    private final Pattern phrases;

    AtRiskRule() {
        String alternatives = lines().map(line -> line.replace(" ", "\\s+")).collect(Collectors.joining("|"));
        this.phrases = Pattern.compile(
                "(?<!\\p{L})(" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static java.util.stream.Stream<String> lines() {
        try {
            return new ClassPathResource("screening/at-risk-phrases.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean marks(String text) {
        return phrases.matcher(text.replace('\u2019', '\'')).find();
    }
}
