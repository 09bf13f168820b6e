package org.healthpages.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Texts that were sent before, to tell whether a new one repeats them. */
public final class OtherTexts {
    public static final OtherTexts NONE = new OtherTexts(List.of());

    private final List<Shingles> texts;

    private OtherTexts(List<Shingles> texts) {
        this.texts = texts;
    }

    public static OtherTexts of(Collection<String> texts) {
        return new OtherTexts(texts.stream().map(Shingles::of).toList());
    }

    /** The last of them and one more behind them, so many at most. */
    public OtherTexts and(String text, int most) {
        List<Shingles> more = new ArrayList<>(texts.subList(Math.max(0, texts.size() + 1 - most), texts.size()));
        more.add(Shingles.of(text));
        return new OtherTexts(more);
    }

    /** Whether one of them says the same, or nearly the same. */
    boolean repeats(String text) {
        Shingles shingles = Shingles.of(text);
        return texts.stream().anyMatch(shingles::nearlyEqual);
    }
}
