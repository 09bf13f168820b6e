package org.healthpages.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings;

/** Makes queries of words: pages with any of them, those with more of them, closer together and in the title, first. */
final class Queries {
    /** Words a little apart still belong together: "pain in the back". */
    private static final int WORDS_BETWEEN = 3;

    private static final int MOST_WORDS_TOGETHER = 3;

    /** What the other parts of a page still count for. */
    private static final float OTHER_PARTS = 0.2f;

    /** Between equals, the page about a subject in general comes first. */
    private static final float TOPIC_FIRST = 1.5f;

    /** A page that has one more of the words is better than one that has the others more often. */
    private static final float EACH_WORD = 5;

    /** Of a question; what comes after them is passed over. */
    private static final int MOST_WORDS = 40;

    static {
        // words and synonyms are many, and few enough: without this, Lucene refuses them beyond 1,024
        IndexSearcher.setMaxClauseCount(65_536);
    }

    private final QueryBuilder asTyped = new QueryBuilder(HealthAnalyzer.ofPages());
    private final QueryBuilder withSynonyms = new BestOfSynonyms();

    /** @param neighbours adds to what a page says of each of the words; it finds no page that {@code each} does not find */
    record Of(Query each, BooleanQuery neighbours) {}

    Of of(List<String> question) {
        List<String> words = question.stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new Of(new MatchNoDocsQuery(), new BooleanQuery.Builder().build());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        BooleanQuery.Builder close = new BooleanQuery.Builder();
        for (List<String> some : neighbours(words)) {
            if (meanOneThing(some)) { // "trapped nerve" is found as sciatica
                any.add(together(some, withSynonyms), Occur.SHOULD);
            } else {
                close.add(together(some, asTyped), Occur.SHOULD);
            }
        }
        List<Query> each = words.stream()
                .distinct()
                .map(word -> together(List.of(word), withSynonyms))
                .toList();
        each.forEach(word -> any.add(word, Occur.SHOULD));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        each.forEach(word -> all.add(flat(word, EACH_WORD), Occur.SHOULD));
        all.add(flat(new TermQuery(new Term(Fields.KIND, Fields.TOPIC)), TOPIC_FIRST), Occur.SHOULD);
        return new Of(all.build(), close.build());
    }

    private static List<List<String>> neighbours(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (int last = first + 2; last <= Math.min(words.size(), first + MOST_WORDS_TOGETHER); last++) {
                all.add(words.subList(first, last));
            }
        }
        return all;
    }

    /** Whether some other word, or words, can stand for all of these: not only for some. */
    private boolean meanOneThing(List<String> words) {
        try (TokenStream said = withSynonyms.getAnalyzer().tokenStream(Fields.WORDS, String.join(" ", words))) {
            return new GraphTokenStreamFiniteStrings(said).articulationPoints().length == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words close together in one part of a page: the part where they weigh most counts. */
    private static Query together(List<String> words, QueryBuilder builder) {
        String text = String.join(" ", words);
        List<Query> parts = new ArrayList<>();
        Fields.WEIGHTS.forEach((field, weight) -> {
            Query query = builder.createPhraseQuery(field, text, WORDS_BETWEEN);
            if (query != null) {
                parts.add(new BoostQuery(query, weight));
            }
        });
        return new DisjunctionMaxQuery(parts, OTHER_PARTS);
    }

    private static Query flat(Query query, float points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    /** Words for the same thing count once, by the one that fits best, however many of them a page has. */
    private static final class BestOfSynonyms extends QueryBuilder {
        BestOfSynonyms() {
            super(HealthAnalyzer.ofQuestions());
        }

        /** Lucene would add the points of all of them up. */
        @Override
        protected Query analyzeGraphPhrase(TokenStream words, String field, int between) throws IOException {
            List<Query> all = new ArrayList<>();
            Iterator<TokenStream> ways = new GraphTokenStreamFiniteStrings(words).getFiniteStrings();
            while (ways.hasNext()) {
                all.add(createFieldQuery(ways.next(), Occur.MUST, field, true, between));
            }
            return new DisjunctionMaxQuery(all, 0);
        }
    }
}
