package org.healthpages.platform;

import java.util.List;
import java.util.stream.IntStream;

/** The number of a page in an address: what is no number leads nowhere. */
public final class PageNumber {
    private static final int BESIDE = 2;

    private PageNumber() {}

    /** @throws NotFound for anything but a whole number from 1 on */
    public static int of(String number) {
        if (!number.matches("[1-9][0-9]{0,6}")) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }

    /** @throws NotFound beyond the last page; the first is always there, if only to say that it is empty */
    public static void require(int page, int pages) {
        if (page > 1 && page > pages) {
            throw new NotFound();
        }
    }

    /** The pages to choose from: the first, the last, this one and two on either side, however many there are. */
    public static List<Integer> choice(int page, int pages) {
        IntStream near = IntStream.rangeClosed(page - BESIDE, page + BESIDE).filter(n -> n > 1 && n < pages);
        return IntStream.concat(IntStream.concat(IntStream.of(1), near), IntStream.of(pages))
                .distinct()
                .boxed()
                .toList();
    }
}
