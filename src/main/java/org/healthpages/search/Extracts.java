package org.healthpages.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the sentences of a page in which the words of a question stand, as plain pieces that a template escapes. */
final class Extracts {
    private static final int MOST_SENTENCES = 2;
    private static final String BETWEEN = " \u2026 ";

    private final Pieces highlighter;

    Extracts(IndexSearcher searcher) {
        highlighter = new Pieces(UnifiedHighlighter.builder(searcher, HealthAnalyzer.ofPages())
                .withFieldMatcher(field -> Fields.WEIGHTS.containsKey(field))
                .withWeightMatches(false) // marks the words, and not all that stands between them
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(Extracts::sentencesOfLines)
                .withFormatter(new ToPieces()));
    }

    /** A title and an item of a list end with their line, with a full stop or without. */
    private static BreakIterator sentencesOfLines() {
        return new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.UK), '\n');
    }

    /** @return the sentences, or the summary where the words do not stand in the text itself */
    List<Piece> of(Query query, int page, String summary) throws IOException {
        List<Piece> pieces = highlighter.of(query, page);
        return pieces.isEmpty() ? Piece.plain(summary) : pieces;
    }

    /** Opens what Lucene keeps for those who want more than strings. */
    private static final class Pieces extends UnifiedHighlighter {
        Pieces(Builder builder) {
            super(builder);
        }

        @SuppressWarnings("unchecked") // what ToPieces returns
        List<Piece> of(Query query, int page) throws IOException {
            Object[] pieces = highlightFieldsAsObjects(
                            new String[] {Fields.WORDS}, query, new int[] {page}, new int[] {MOST_SENTENCES})
                    .get(Fields.WORDS);
            return pieces == null || pieces[0] == null ? List.of() : (List<Piece>) pieces[0];
        }
    }

    private static final class ToPieces extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Piece(BETWEEN, false));
                }
                add(pieces, passage, content);
            }
            return pieces;
        }

        /** Matches may overlap: a word found by its stem and by a synonym is one. */
        private static void add(List<Piece> pieces, Passage passage, String content) {
            int done = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(done, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                if (end > start) {
                    add(pieces, content.substring(done, start), false);
                    add(pieces, content.substring(start, end), true);
                    done = end;
                }
            }
            add(pieces, content.substring(done, passage.getEndOffset()).stripTrailing(), false);
        }

        private static void add(List<Piece> pieces, String text, boolean found) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text.replace('\n', ' '), found));
            }
        }
    }
}
