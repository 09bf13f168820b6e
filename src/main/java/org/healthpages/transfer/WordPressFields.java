package org.healthpages.transfer;

import java.util.HashMap;
import java.util.Map;

/** The fields of one thing in a WordPress export that we read; all others stay where they are. */
class WordPressFields {
    private final Map<String, String> texts = new HashMap<>();

    void put(String name, String text) {
        texts.putIfAbsent(name, text);
    }

    String of(String name) {
        return texts.getOrDefault(name, "");
    }

    boolean is(String name, String text) {
        return of(name).equals(text);
    }
}
