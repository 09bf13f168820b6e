package org.healthpages.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.healthpages.comment.CountedComments;
import org.healthpages.comment.WaitingComments;
import org.springframework.stereotype.Component;

/** Counts what waits for a first decision: each age by a range of an index, up to a thousand. */
@Component
class CountsBacklog {
    private final CountedComments comments;
    private final WaitingComments waiting;
    private final Clock clock;

    CountsBacklog(CountedComments comments, WaitingComments waiting, Clock clock) {
        this.comments = comments;
        this.waiting = waiting;
        this.clock = clock;
    }

    Backlog now() {
        Instant now = clock.instant();
        Optional<Instant> oldest = waiting.oldest();
        return new Backlog(
                Arrays.stream(Backlog.Age.values())
                        .map(age -> comments.waitingSince(age.from(now), age.to(now), QueueTab.COUNTED + 1))
                        .toList(),
                oldest.map(since -> Duration.between(since, now)).orElse(null));
    }
}
