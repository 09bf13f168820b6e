package org.healthpages.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/** Reads misspelt words as the nearest ones that some page, or a synonym, knows. What is spelt right stays. */
final class Spelling {
    private static final int FEWEST_LETTERS = 3;

    /** How much of a word must be right: one letter of three may be wrong, two of four may not. */
    private static final float SIMILAR = 0.6f;

    private static final int CANDIDATES = 3;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final HealthAnalyzer spellings = HealthAnalyzer.ofSpellings();
    private final HealthAnalyzer stems = HealthAnalyzer.ofPages();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(FEWEST_LETTERS);
        checker.setAccuracy(SIMILAR);
        checker.setMinPrefix(0); // people who write by ear miss the first letter, too
    }

    /** @param corrected all words as they were searched for; null where none was changed */
    record Meant(List<String> words, @Nullable String corrected) {}

    Meant of(String question) throws IOException {
        List<String> typed = split(spellings, question);
        List<String> read = new ArrayList<>();
        for (String word : typed) {
            read.add(isKnown(word) ? word : nearest(word));
        }
        return new Meant(SmallWords.leftOut(read), read.equals(typed) ? null : String.join(" ", read));
    }

    private boolean isKnown(String word) throws IOException {
        if (SmallWords.contains(word) || reader.docFreq(new Term(Fields.SPELLINGS, word)) > 0) {
            return true;
        }
        for (String stem : split(stems, word)) {
            for (String field : Fields.WEIGHTS.keySet()) {
                if (reader.docFreq(new Term(field, stem)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private String nearest(String word) throws IOException {
        SuggestWord[] near = checker.suggestSimilar(
                new Term(Fields.SPELLINGS, word), CANDIDATES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(near)
                .map(candidate -> candidate.string)
                .filter(candidate -> !SmallWords.contains(candidate))
                .findFirst()
                .orElse(word);
    }

    private static List<String> split(HealthAnalyzer analyzer, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.SPELLINGS, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
