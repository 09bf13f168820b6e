package org.healthpages.transfer;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.comment.ImportedComment;
import org.healthpages.comment.ImportsComments;
import org.healthpages.transfer.WordPressComment.Reason;
import org.healthpages.transfer.WordPressFile.Finds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a WordPress export in one transaction: it is read to its end before anything is written, then for its posts, then for
 * what readers said about them.
 */
@Component
class LoadsWordPress {
    private static final int BATCH = 200;
    private static final int COMMENTS_BETWEEN_NEWS = 25 * BATCH;

    private final TakesWordPressPosts posts;
    private final PublishedArticles published;
    private final ImportsComments comments;
    private final EntityManager memory;
    private final TransactionTemplate transaction;

    LoadsWordPress(
            TakesWordPressPosts posts,
            PublishedArticles published,
            ImportsComments comments,
            EntityManager memory,
            PlatformTransactionManager transactions) {
        this.posts = posts;
        this.published = published;
        this.comments = comments;
        this.memory = memory;
        this.transaction = new TransactionTemplate(transactions);
    }

    void load(List<SourceFile> files, Outcome outcome, Consumer<String> news) {
        for (SourceFile source : files) {
            var faults = new Faults(source.name());
            var file = new WordPressFile(source);
            file.check(faults);
            if (faults.isEmpty()) {
                var report = new MoveReport();
                Consumer<String> progress = what -> news.accept(source.name() + ": " + what);
                transaction.executeWithoutResult(status -> load(file, report, outcome, progress));
                outcome.filesRead++;
                report.lines(source.name()).forEach(news);
            } else {
                outcome.refuse(faults);
            }
        }
    }

    private void load(WordPressFile file, MoveReport report, Outcome outcome, Consumer<String> progress) {
        Map<Integer, String> pages = new HashMap<>();
        file.forEach(new Finds() {
            private final WordPressAddresses addresses = new WordPressAddresses();

            @Override
            public void post(WordPressPost post) {
                outcome.articles += posts.take(post, addresses, report, path -> pages.put(post.number(), path)) ? 1 : 0;
                if (post.number() % BATCH == 0) {
                    forget();
                    progress.accept(String.format("%,d posts read", post.number()));
                }
            }
        });
        var batch = new Batch(pages, report, outcome, progress);
        file.forEach(batch);
        batch.take();
        batch.takes.line().ifPresent(report::otherWords);
        pages.values().stream()
                .map(path -> Slug.of(path).topic())
                .distinct()
                .filter(topic -> !published.has(topic))
                .forEach(report::topicWithoutPage);
    }

    /** Keeps what was written out of memory: a session looks through all that it holds with every question. */
    private void forget() {
        memory.flush();
        memory.clear();
    }

    /** Takes comments some hundreds at a time. */
    private class Batch implements Finds {
        private final Map<Integer, String> pages;
        private final MoveReport report;
        private final Outcome outcome;
        private final Consumer<String> progress;
        private final TakesComments takes = new TakesComments(comments);
        private final List<ImportedComment> waiting = new ArrayList<>();
        private int taken;

        Batch(Map<Integer, String> pages, MoveReport report, Outcome outcome, Consumer<String> progress) {
            this.pages = pages;
            this.report = report;
            this.outcome = outcome;
            this.progress = progress;
        }

        @Override
        public void comment(int post, WordPressComment comment) {
            String page = pages.get(post);
            Reason why = comment.reasonToLeaveOut().orElse(page == null ? Reason.NO_PAGE : null);
            if (why != null) {
                report.commentLeftOut(why);
                return;
            }
            ImportedComment imported = comment.on(String.valueOf(page));
            report.comment(imported.published());
            waiting.add(imported);
            if (waiting.size() == BATCH) {
                take();
            }
        }

        void take() {
            int added = takes.take(waiting);
            outcome.comments += added;
            report.commentsKnown(waiting.size() - added);
            taken += waiting.size();
            if (waiting.size() == BATCH && taken % COMMENTS_BETWEEN_NEWS == 0) {
                progress.accept(String.format("%,d comments loaded", taken));
            }
            waiting.clear();
            forget();
        }
    }
}
