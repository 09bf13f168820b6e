package org.healthpages.transfer;

/** A number with the word for what was counted. */
final class Count {
    private Count() {}

    /** @param thing the word for one of them; its plural has an s */
    static String of(long number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
