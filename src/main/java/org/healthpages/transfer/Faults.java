package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, each fault with its line. Nothing of a file with faults is loaded. */
class Faults {
    private static final int MOST_LISTED = 100;

    private final String file;
    private final List<String> lines = new ArrayList<>();
    private int count;

    Faults(String file) {
        this.file = file;
    }

    /** Notes what is wrong in a line, counted from 1, and what was expected. */
    void add(int line, String what) {
        count++;
        if (count <= MOST_LISTED) {
            lines.add(file + ":" + line + ": " + what);
        }
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<String> lines() {
        if (count <= MOST_LISTED) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines);
        cut.add(file + ": and " + (count - MOST_LISTED) + " more");
        return cut;
    }
}
