package org.healthpages.comment;

import java.util.Collection;
import java.util.List;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Mark;
import org.healthpages.screening.MarkedText;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.healthpages.screening.Screened;
import org.healthpages.screening.SentText;
import org.jspecify.annotations.Nullable;

/**
 * What a writer is asked before anything is kept: whether words that could tell who somebody is should stay. The page shows
 * them, and offers the same text without them.
 */
record Question(String name, String body, Screened screened) {
    /** Who is left of a name that was personal data altogether. */
    private static final String NOBODY = "Anonymous";

    /** @param words as they stand in the text */
    record Asked(List<String> words, String sentence) {}

    public List<Asked> asked() {
        return screened.asked().stream()
                .map(mark -> new Asked(words(mark), mark.sentence()))
                .toList();
    }

    private List<String> words(Mark mark) {
        return mark.places().stream()
                .map(place -> text(place.part()).substring(place.start(), place.end()))
                .distinct()
                .toList();
    }

    private String text(Part part) {
        return part == Part.NAME ? name : body;
    }

    public List<MarkedText.Piece> markedName() {
        return MarkedText.pieces(name, Part.NAME, places());
    }

    public List<CommentText.Paragraph> markedParagraphs() {
        return CommentText.paragraphs(body, places());
    }

    private Collection<Place> places() {
        return screened.asked().stream().flatMap(mark -> mark.places().stream()).toList();
    }

    /** The same with those words taken out; null where too little would be left, or where it would be too long. */
    public @Nullable Without without() {
        SentText out = screened.withoutAsked();
        String cleanName = isSaid(out.name()) ? CleanText.line(out.name()) : NOBODY;
        String cleanBody = CleanText.of(out.body());
        boolean fits =
                cleanName.length() <= Words.MOST_NAME_CHARACTERS && cleanBody.length() <= Words.MOST_BODY_CHARACTERS;
        return fits && isSaid(cleanBody) ? new Without(cleanName, cleanBody) : null;
    }

    private static boolean isSaid(String text) {
        return text.replace(Screened.REMOVED, "").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    record Without(String name, String body) {
        public List<CommentText.Paragraph> paragraphs() {
            return CommentText.paragraphs(body);
        }
    }
}
