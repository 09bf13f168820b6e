package org.healthpages.screening;

import java.util.Comparator;
import java.util.List;
import org.healthpages.screening.Place.Part;

/**
 * A text and what the rules found in it.
 *
 * @param marks the gravest first
 */
public record Screened(SentText text, List<Mark> marks) implements Marked {
    /** What stands in the place of words that were taken out. */
    public static final String REMOVED = "[removed]";

    public Screened {
        marks = List.copyOf(marks);
    }

    /** Ask, where one rule says so; else mark, where one rule says so. */
    public Answer answer() {
        return marks.stream().map(Mark::answer).max(Comparator.naturalOrder()).orElse(Answer.PASS);
    }

    /** Whether the writer may come to harm, so that a person must read it first. */
    public boolean isAtRisk() {
        return marks.stream().anyMatch(mark -> mark.gravity().isAtRisk());
    }

    public boolean has(Finding finding) {
        return marks.stream().anyMatch(mark -> mark.finding() == finding);
    }

    /** What the writer is asked about. */
    public List<Mark> asked() {
        return marks.stream().filter(mark -> mark.answer() == Answer.ASK).toList();
    }

    /** The same text with what the writer is asked about taken out. It may be a little longer than the text was. */
    public SentText withoutAsked() {
        return new SentText(without(Part.NAME), without(Part.BODY), text.page(), text.others());
    }

    private String without(Part part) {
        StringBuilder kept = new StringBuilder(text.part(part));
        List<Place> out = Place.in(
                part, asked().stream().flatMap(mark -> mark.places().stream()).toList());
        for (int i = out.size() - 1; i >= 0; i--) { // from the end, so that the places before stay where they are
            kept.replace(out.get(i).start(), out.get(i).end(), REMOVED);
        }
        return kept.toString();
    }
}
