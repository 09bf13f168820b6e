package org.healthpages.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What axe cannot decide and a person has looked at: {@code quality/axe-incomplete.txt}. */
final class ReviewedByEye {
    private static final List<String[]> LINES = read();

    private ReviewedByEye() {}

    /** @param found a rule and the markup of an element, with a bar between them */
    static boolean contains(String found) {
        return LINES.stream().anyMatch(line -> found.startsWith(line[0] + " | ") && found.contains(line[1]));
    }

    private static List<String[]> read() {
        try {
            return new ClassPathResource("quality/axe-incomplete.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
