package org.healthpages.platform;

/** The number of a page in an address: what is no number leads nowhere. */
public final class PageNumber {
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
}
