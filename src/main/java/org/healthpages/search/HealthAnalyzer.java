package org.healthpages.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Takes a text apart into words: whole ones, as they are spelt; their stems, as pages are searched (M. F. Porter, An
 * algorithm for suffix stripping, 1980); or stems with what readers call the same thing, as questions are read.
 */
final class HealthAnalyzer extends Analyzer {
    private static final ClassPathResource SYNONYMS = new ClassPathResource("search/synonyms.txt");

    private final boolean stems;
    private final @Nullable SynonymMap synonyms;

    private HealthAnalyzer(boolean stems, @Nullable SynonymMap synonyms) {
        this.stems = stems;
        this.synonyms = synonyms;
    }

    static HealthAnalyzer ofSpellings() {
        return new HealthAnalyzer(false, null);
    }

    static HealthAnalyzer ofPages() {
        return new HealthAnalyzer(true, null);
    }

    /** @throws IllegalStateException where the file of synonyms cannot be read */
    static HealthAnalyzer ofQuestions() {
        try {
            var parser = new SolrSynonymParser(true, true, ofPages());
            parser.parse(new StringReader(synonyms()));
            return new HealthAnalyzer(true, parser.build());
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The synonyms of the search cannot be read", e);
        }
    }

    /** The groups of the editors' file, a line each, without its notes. */
    static String synonyms() {
        try {
            return SYNONYMS.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SmallWords::leftOut)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        if (stems) {
            words = new PorterStemFilter(words);
        }
        return new TokenStreamComponents(
                source, synonyms == null ? words : new SynonymGraphFilter(words, synonyms, true));
    }
}
