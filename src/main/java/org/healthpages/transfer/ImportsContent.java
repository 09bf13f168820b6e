package org.healthpages.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.healthpages.article.EditionsInTime;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.comment.ImportsComments;
import org.healthpages.rating.ImportsRatings;
import org.healthpages.transfer.SourceFile.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads files: articles first, then WordPress exports, then comments, then ratings, each file in one transaction or, inside
 * another transaction, in that one. A file is read to its end before anything of it is written; one with faults is not loaded at all.
 */
@Component
class ImportsContent {
    private static final int BATCH = 500;
    private static final int LINES_BETWEEN_NEWS = 10_000;

    private final PublishedArticles published;
    private final EditionsInTime editions;
    private final LoadsArticles articles;
    private final LoadsWordPress wordPress;
    private final ImportsComments comments;
    private final ImportsRatings ratings;
    private final TransactionTemplate transaction;

    ImportsContent(
            PublishedArticles published,
            EditionsInTime editions,
            LoadsArticles articles,
            LoadsWordPress wordPress,
            ImportsComments comments,
            ImportsRatings ratings,
            PlatformTransactionManager transactions) {
        this.published = published;
        this.editions = editions;
        this.articles = articles;
        this.wordPress = wordPress;
        this.comments = comments;
        this.ratings = ratings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param news told how far it is */
    Outcome load(List<SourceFile> files, Consumer<String> news) {
        Outcome outcome = new Outcome();
        articles.load(of(Kind.ARTICLE, files), outcome, news);
        wordPress.load(of(Kind.WORDPRESS, files), outcome, news);
        Set<String> paths = published.addresses().stream()
                .filter(slug -> !slug.isTopicPage())
                .map(Slug::toString)
                .collect(Collectors.toSet());
        for (SourceFile file : of(Kind.COMMENTS, files)) {
            var takes = new TakesComments(comments);
            outcome.comments += loadLines(file, fields -> CommentLine.read(fields, paths), takes, outcome, news);
            takes.line().ifPresent(line -> news.accept(file.name() + ": " + line));
        }
        for (SourceFile file : of(Kind.RATINGS, files)) {
            var takes = new TakesRatings(ratings, editions);
            outcome.ratings +=
                    loadLines(file, fields -> RatingLine.read(fields, paths, this::editionsOf), takes, outcome, news);
        }
        return outcome;
    }

    /**
     * The same, without a trace. All files are in one transaction, so that pages are held while ratings are counted: on PostgreSQL a
     * vote on a site that runs meanwhile may end it, and it must be tried again.
     */
    Outcome tryOut(List<SourceFile> files, Consumer<String> news) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return load(files, news);
        });
    }

    private static List<SourceFile> of(Kind kind, List<SourceFile> files) {
        return files.stream().filter(file -> file.is(kind)).toList();
    }

    /** Takes in what a file says, in its transaction. */
    interface Batches<T> {
        /** @return how many of them were new or changed */
        int take(List<T> lines);

        /** After the last of them. */
        default void end() {}
    }

    private <T> int loadLines(
            SourceFile file,
            Function<JsonFields, Optional<T>> parse,
            Batches<T> batches,
            Outcome outcome,
            Consumer<String> news) {
        Faults faults = new Faults(file.name());
        int[] count = new int[1];
        new JsonLines<>(file, faults, parse).forEach(line -> {
            if (++count[0] % LINES_BETWEEN_NEWS == 0) {
                news.accept(String.format("%s: %,d lines checked", file.name(), count[0]));
            }
        });
        if (!faults.isEmpty()) {
            outcome.refuse(faults);
            return 0;
        }
        outcome.filesRead++;
        int added = transaction.execute(status -> write(file, parse, batches, count[0], news));
        news.accept(String.format("%s: %,d lines read, %,d new or changed", file.name(), count[0], added));
        return added;
    }

    private static <T> int write(
            SourceFile file,
            Function<JsonFields, Optional<T>> parse,
            Batches<T> batches,
            int all,
            Consumer<String> news) {
        List<T> lines = new ArrayList<>(BATCH);
        int[] added = new int[1];
        int[] done = new int[1];
        new JsonLines<>(file, new Faults(file.name()), parse).forEach(line -> {
            lines.add(line);
            if (lines.size() == BATCH) {
                added[0] += batches.take(lines);
                lines.clear();
            }
            if (++done[0] % LINES_BETWEEN_NEWS == 0) {
                news.accept(String.format("%s: %,d of %,d lines loaded", file.name(), done[0], all));
            }
        });
        added[0] += batches.take(lines);
        batches.end();
        return added[0];
    }

    private int editionsOf(String path) {
        return editions.newestFirst(path).size();
    }
}
