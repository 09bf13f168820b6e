package org.healthpages.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as the set of its runs of three words. Two texts are nearly the same when they share half of all the runs that they
 * have; short ones only when their words are the same. "Thank you" may be said by many.
 */
final class Shingles {
    private static final int RUN = 3;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_WORDS_FOR_NEARLY = 10;
    private static final double NEARLY = 0.5;

    private final String[] words;
    private final int[] runs;

    private Shingles(String[] words) {
        this.words = words;
        this.runs = IntStream.rangeClosed(0, words.length - RUN)
                .map(i -> Arrays.hashCode(Arrays.copyOfRange(words, i, i + RUN)))
                .sorted()
                .distinct()
                .toArray();
    }

    static Shingles of(String text) {
        String letters = PlainText.of(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ");
        return new Shingles(letters.isBlank() ? new String[0] : letters.strip().split(" "));
    }

    boolean nearlyEqual(Shingles other) {
        if (words.length < LEAST_WORDS) {
            return false;
        }
        return Math.min(words.length, other.words.length) < LEAST_WORDS_FOR_NEARLY
                ? Arrays.equals(words, other.words)
                : shareOf(other) >= NEARLY;
    }

    private double shareOf(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (runs.length + other.runs.length - shared);
    }
}
