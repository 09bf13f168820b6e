package org.healthpages.search;

import java.util.List;
import org.healthpages.platform.PageNumber;
import org.jspecify.annotations.Nullable;

/**
 * One page of answers, the best first.
 *
 * @param meant the words that were searched for in place of those that no page knows; null where none were misspelt
 * @param count of all answers that are listed, at most {@link #MOST}
 * @param more whether there are more than are listed
 * @param number of this page of answers, from 1
 */
public record FoundPages(@Nullable String meant, List<FoundPage> found, int count, boolean more, int number) {
    static final int A_PAGE = 10;
    /** Nobody reads on so far; counting all would cost more with every article of the site. */
    static final int MOST = 1_000;

    static FoundPages none() {
        return new FoundPages(null, List.of(), 0, false, 1);
    }

    public int pages() {
        return pagesOf(count);
    }

    static int pagesOf(int count) {
        return Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    public List<Integer> choice() {
        return PageNumber.choice(number, pages());
    }
}
