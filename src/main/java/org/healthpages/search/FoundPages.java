package org.healthpages.search;

import java.util.List;
import org.healthpages.platform.PageNumber;
import org.jspecify.annotations.Nullable;

/**
 * One page of answers, the best first.
 *
 * @param meant the words that were searched for in place of those that no page knows; null where none were misspelt
 * @param count of all answers
 * @param number of this page of answers, from 1
 */
public record FoundPages(@Nullable String meant, List<FoundPage> found, int count, int number) {
    static final int A_PAGE = 10;

    static FoundPages none() {
        return new FoundPages(null, List.of(), 0, 1);
    }

    public int pages() {
        return Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    public List<Integer> choice() {
        return PageNumber.choice(number, pages());
    }
}
