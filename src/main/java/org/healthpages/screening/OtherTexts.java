package org.healthpages.screening;

import java.util.Collection;
import java.util.List;

/** Texts that were sent before, to tell whether a new one repeats them. */
public final class OtherTexts {
    public static final OtherTexts NONE = new OtherTexts(List.of());

    private final List<String> texts;

    private OtherTexts(List<String> texts) {
        this.texts = texts;
    }

    public static OtherTexts of(Collection<String> texts) {
        return new OtherTexts(List.copyOf(texts));
    }

    /** Whether one of them says the same, or nearly the same. */
    boolean repeats(String text) {
        return texts.contains(text);
    }
}
