package org.healthpages.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

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

    private final QueryBuilder builder = new BestOfSynonyms();

    /** Each of the words, and those that together have synonyms ("trapped nerve"): what a page must have something of. */
    Query ofEach(List<String> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<DisjunctionMaxQuery> each =
                words.stream().map(word -> together(List.of(word))).toList();
        each.forEach(word -> any.add(word, Occur.SHOULD));
        neighbours(words).filter(Queries::haveSynonyms).forEach(some -> any.add(some, Occur.SHOULD));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        each.forEach(word -> all.add(flat(word, EACH_WORD), Occur.SHOULD));
        return all.add(flat(new TermQuery(new Term(Fields.KIND, Fields.TOPIC)), TOPIC_FIRST), Occur.SHOULD)
                .build();
    }

    /** The other words close together. A page's own words are gone through for it, and none is found that has none of them. */
    BooleanQuery ofNeighbours(List<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        neighbours(words).filter(some -> !haveSynonyms(some)).forEach(some -> any.add(some, Occur.SHOULD));
        return any.build();
    }

    private Stream<DisjunctionMaxQuery> neighbours(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first + 2, Math.min(words.size(), first + MOST_WORDS_TOGETHER))
                        .mapToObj(last -> together(words.subList(first, last))));
    }

    /** The words close together in one part of a page: the part where they weigh most counts. */
    private DisjunctionMaxQuery together(List<String> words) {
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

    private static boolean haveSynonyms(DisjunctionMaxQuery together) {
        return together.getDisjuncts().stream()
                .anyMatch(part -> ((BoostQuery) part).getQuery() instanceof DisjunctionMaxQuery);
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
            BooleanQuery any = (BooleanQuery) super.analyzeGraphPhrase(words, field, between);
            return new DisjunctionMaxQuery(
                    any.clauses().stream().map(BooleanClause::getQuery).toList(), 0);
        }
    }
}
