package org.healthpages.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.healthpages.article.Slug;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what readers see, and comments that wait, into the files that an import reads. */
@Component
class ExportsContent {
    private final WritesArticles articles;
    private final WritesComments comments;
    private final WritesRatings ratings;
    private final TransactionTemplate oneMoment;

    ExportsContent(
            WritesArticles articles,
            WritesComments comments,
            WritesRatings ratings,
            PlatformTransactionManager transactions) {
        this.articles = articles;
        this.comments = comments;
        this.ratings = ratings;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * All that is written was there at one moment, also where the site goes on.
     *
     * @param news told how far it is
     * @throws UncheckedIOException where the folder cannot be written
     */
    Exported into(ExportFolder folder, Consumer<String> news) {
        return oneMoment.execute(status -> {
            try {
                var exported = new Exported();
                Map<Long, Slug> addresses = articles.write(folder, exported);
                ratings.write(addresses, folder, exported);
                comments.write(addresses, folder, exported, news);
                return exported;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
