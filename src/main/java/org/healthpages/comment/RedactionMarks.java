package org.healthpages.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;

/**
 * How an editor marks in a comment's words what is to go: with square brackets before and behind, at least two and one more than
 * the comment itself has in a row. So a bracket of the writer's is never taken for a mark; one that touches a mark goes with it.
 *
 * @param body without marks
 * @param length of a mark
 */
record RedactionMarks(String body, int length) {
    private static final int SHORTEST = 2;
    private static final Pattern BRACKETS = Pattern.compile("\\[+|]+");

    static RedactionMarks in(String body) {
        int longest = BRACKETS.matcher(body)
                .results()
                .mapToInt(row -> row.end() - row.start())
                .max()
                .orElse(0);
        return new RedactionMarks(body, Math.max(SHORTEST, longest + 1));
    }

    public String before() {
        return "[".repeat(length);
    }

    public String behind() {
        return "]".repeat(length);
    }

    /** The body with marks round some places. */
    String round(List<Place> places) {
        StringBuilder marked = new StringBuilder(body);
        for (int i = places.size() - 1; i >= 0; i--) {
            marked.insert(places.get(i).end(), behind()).insert(places.get(i).start(), before());
        }
        return marked.toString();
    }

    /**
     * @param marked the body with marks, and nothing else changed
     * @return the places that are marked
     */
    List<Place> read(String marked) {
        var reading = new Reading();
        Matcher brackets = BRACKETS.matcher(marked);
        int from = 0;
        while (brackets.find()) {
            reading.plain.append(marked, from, brackets.start());
            reading.brackets(brackets.group());
            from = brackets.end();
        }
        reading.plain.append(marked.substring(from));
        return reading.places();
    }

    private class Reading {
        private static final int OUTSIDE = -1;

        private final StringBuilder plain = new StringBuilder();
        private final List<Place> places = new ArrayList<>();
        private int start = OUTSIDE;

        void brackets(String row) {
            if (row.length() < length) {
                plain.append(row);
            } else if (row.length() >= 2 * length) {
                throw new MarksWrong("There are too many brackets in a row: " + row);
            } else if (row.startsWith("[")) {
                begin(row.substring(length));
            } else {
                end(row.substring(length));
            }
        }

        private void begin(String ofTheWriter) {
            if (start != OUTSIDE) {
                throw new MarksWrong(
                        "There is a second " + before() + " before the first one was ended with " + behind());
            }
            start = plain.length();
            plain.append(ofTheWriter);
        }

        private void end(String ofTheWriter) {
            if (start == OUTSIDE) {
                throw new MarksWrong("There is a " + behind() + " without " + before() + " before it");
            }
            plain.append(ofTheWriter);
            if (plain.substring(start).isBlank()) {
                throw new MarksWrong("There are no words between a " + before() + " and its " + behind());
            }
            places.add(new Place(Part.BODY, start, plain.length()));
            start = OUTSIDE;
        }

        List<Place> places() {
            if (start != OUTSIDE) {
                throw new MarksWrong("The last " + before() + " has no " + behind() + " behind it");
            }
            if (!plain.toString().equals(body)) {
                throw new MarksWrong("More than the marks has changed. You can take words out, but not write any");
            }
            return places;
        }
    }
}
