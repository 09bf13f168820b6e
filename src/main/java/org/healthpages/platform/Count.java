package org.healthpages.platform;

import java.util.Locale;

/** A number with the word for what was counted. */
public final class Count {
    private Count() {}

    /** @param thing the word for one of them; its plural has an s */
    public static String of(long number, String thing) {
        return String.format(Locale.UK, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
