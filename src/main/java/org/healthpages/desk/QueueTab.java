package org.healthpages.desk;

import java.util.Locale;

/**
 * A way through what waits for editors.
 *
 * @param word by which a page says that it is this one
 * @param room a path that is open to whoever may go this way
 */
record QueueTab(String word, String words, String path, String room, long count) {
    /** How many are counted; more are "1,000+". */
    static final int COUNTED = 1_000;

    public String countInWords() {
        return count > COUNTED ? "1,000+" : String.format(Locale.UK, "%,d", count);
    }
}
