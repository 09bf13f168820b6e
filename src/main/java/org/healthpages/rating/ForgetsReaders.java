package org.healthpages.rating;

import java.util.List;
import org.healthpages.article.ClosesEditions;
import org.healthpages.retention.KeptForATime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases whose votes on a closed edition they were; how many there are stays. A vote that was on its way while the edition
 * closed is found once a day.
 */
@Component
class ForgetsReaders implements ClosesEditions, KeptForATime {
    private final VotersOfClosedEditions voters;

    ForgetsReaders(VotersOfClosedEditions voters) {
        this.voters = voters;
    }

    @Override
    @Transactional
    public void close(long edition) {
        voters.forgetAllOf(edition);
    }

    @Override
    public String what() {
        return "reader keys of votes on closed editions";
    }

    @Override
    public long countDue() {
        return voters.count();
    }

    @Override
    @Transactional
    public int eraseDue(int most) {
        List<Long> some = voters.ids(Limit.of(most));
        return some.isEmpty() ? 0 : voters.forget(some);
    }
}
