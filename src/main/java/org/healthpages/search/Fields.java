package org.healthpages.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** What the index knows of a page. */
final class Fields {
    static final String PATH = "path";
    static final String REVIEWED = "reviewed";
    static final String KIND = "kind";
    static final String TOPIC = "topic";
    static final String ARTICLE = "article";

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String HEADINGS = "headings";
    static final String WORDS = "words";

    /** Every word as it is spelt, of pages and of synonyms: what a misspelt word is compared with. */
    static final String SPELLINGS = "spellings";

    /** A word in a title says more about a page than a word in its text. */
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 5f, SUMMARY, 2f, HEADINGS, 2f, WORDS, 1f);

    static final Analyzer ANALYZER =
            new PerFieldAnalyzerWrapper(HealthAnalyzer.ofPages(), Map.of(SPELLINGS, HealthAnalyzer.ofSpellings()));

    private Fields() {}

    static Document spellingsOf(String... texts) {
        Document document = new Document();
        for (String text : texts) {
            document.add(new TextField(SPELLINGS, text, Field.Store.NO));
        }
        return document;
    }
}
