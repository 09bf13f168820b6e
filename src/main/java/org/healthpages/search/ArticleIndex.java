package org.healthpages.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.healthpages.article.SearchableArticle;
import org.jspecify.annotations.Nullable;

/** All pages as they were at one moment, in memory, ready to be searched by many at once. */
final class ArticleIndex {
    private final IndexSearcher searcher;
    private final Queries queries;
    private final Spelling spelling;
    private final Extracts extracts;

    ArticleIndex(List<SearchableArticle> articles) {
        try {
            var directory = new ByteBuffersDirectory(); // plain memory: nothing to close
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Fields.ANALYZER))) {
                for (SearchableArticle article : articles) {
                    writer.addDocument(document(article));
                }
                writer.addDocument(Fields.spellingsOf(HealthAnalyzer.synonyms()));
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            queries = new Queries();
            spelling = new Spelling(searcher.getIndexReader());
            extracts = new Extracts(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(SearchableArticle article) {
        String headings = String.join("\n", article.headings());
        String words = article.words();
        Document document = Fields.spellingsOf(article.title(), article.summary(), headings, words);
        document.add(new TextField(Fields.TITLE, article.title(), Field.Store.YES));
        document.add(new TextField(Fields.SUMMARY, article.summary(), Field.Store.YES));
        document.add(new TextField(Fields.HEADINGS, headings, Field.Store.NO));
        document.add(new TextField(Fields.WORDS, words, Field.Store.YES));
        document.add(new StringField(
                Fields.KIND, article.slug().isTopicPage() ? Fields.TOPIC : Fields.ARTICLE, Field.Store.YES));
        document.add(new StoredField(Fields.PATH, article.slug().path()));
        if (article.reviewedOn() != null) {
            document.add(new StoredField(Fields.REVIEWED, article.reviewedOn().toString()));
        }
        return document;
    }

    /** Beyond the last page of answers stands the last page again. */
    FoundPages find(Question question) {
        try {
            Spelling.Meant meant = spelling.of(question.words());
            Queries.Of query = queries.of(meant.words());
            TopDocs best = best(query, question.page());
            long count = best.totalHits.value;
            if (count == 0) {
                return FoundPages.none();
            }
            int listed = (int) Math.min(count, FoundPages.MOST);
            int number = Math.min(question.page(), FoundPages.pagesOf(listed));
            return new FoundPages(
                    meant.corrected(), found(query.each(), best, number), listed, count > FoundPages.MOST, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once so many are counted as are listed, what cannot be among the best is passed over. Neighbours are looked for on these only. */
    private TopDocs best(Queries.Of query, int page) throws IOException {
        if (query.neighbours().clauses().isEmpty()) {
            return best(query.each(), (int) Math.min((long) page * FoundPages.A_PAGE, FoundPages.MOST));
        }
        TopDocs best = best(query.each(), FoundPages.MOST);
        return QueryRescorer.rescore(searcher, best, query.neighbours(), 1, FoundPages.MOST);
    }

    private TopDocs best(Query each, int many) throws IOException {
        return searcher.search(each, new TopScoreDocCollectorManager(many, null, FoundPages.MOST));
    }

    private List<FoundPage> found(Query query, TopDocs best, int number) throws IOException {
        int from = (number - 1) * FoundPages.A_PAGE;
        int to = Math.min(from + FoundPages.A_PAGE, best.scoreDocs.length);
        List<FoundPage> found = new ArrayList<>();
        for (ScoreDoc hit : Arrays.asList(best.scoreDocs).subList(from, to)) {
            found.add(found(query, hit));
        }
        return found;
    }

    private FoundPage found(Query query, ScoreDoc hit) throws IOException {
        Document page = searcher.storedFields().document(hit.doc);
        return new FoundPage(
                page.get(Fields.PATH),
                page.get(Fields.TITLE),
                Fields.TOPIC.equals(page.get(Fields.KIND)),
                day(page.get(Fields.REVIEWED)),
                extracts.of(query, hit.doc, page.get(Fields.SUMMARY)));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
