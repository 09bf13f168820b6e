package org.healthpages.comment;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After a backup was taken back: what writers had erased since it was made is erased again. */
@Component
public class ErasesAgain {
    private final Comments comments;
    private final EndsComments ends;
    private final TransactionTemplate transaction;

    ErasesAgain(Comments comments, EndsComments ends, PlatformTransactionManager transactions) {
        this.comments = comments;
        this.ends = ends;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param journal the file {@code erased} of a data folder
     * @return how many comments had words again, and have none now
     */
    public long from(Path journal) throws IOException {
        return ErasureJournal.read(journal).stream().filter(this::again).count();
    }

    private boolean again(Erasure erasure) {
        return Boolean.TRUE.equals(transaction.execute(status -> comments.hold(erasure.comment())
                .filter(comment -> comment.saidAt().equals(erasure.saidAt()))
                .map(this::end)
                .orElse(false)));
    }

    private boolean end(Comment comment) {
        if (comment.words().isEmpty()) {
            return false;
        }
        ends.endForWriter(comment);
        return true;
    }
}
