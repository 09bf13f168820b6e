package org.healthpages.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Makes a query of words: pages with any of them, those with more of them, closer together and in the title, first. */
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

    Query of(List<String> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int first = 0; first < words.size(); first++) {
            for (int last = first + 1; last <= Math.min(words.size(), first + MOST_WORDS_TOGETHER); last++) {
                any.add(together(words.subList(first, last)), Occur.SHOULD);
            }
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        words.forEach(word -> all.add(flat(together(List.of(word)), EACH_WORD), Occur.SHOULD));
        return all.add(flat(new TermQuery(new Term(Fields.KIND, Fields.TOPIC)), TOPIC_FIRST), Occur.SHOULD)
                .build();
    }

    /** The words close together in one part of a page: the part where they weigh most counts. */
    private Query together(List<String> words) {
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

        @Override
        protected Query newGraphSynonymQuery(Iterator<Query> alternatives) {
            List<Query> all = new ArrayList<>();
            alternatives.forEachRemaining(all::add);
            return new DisjunctionMaxQuery(all, 0);
        }
    }
}
