package org.healthpages.authoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.healthpages.retention.KeptForATime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked to sign off and never did is forgotten soon after the link's end. What was signed stays. */
@Component
class OldLinks implements KeptForATime {
    private static final Duration TIME_AFTER_END = Duration.ofDays(30);

    private final SignOffLinks links;
    private final Clock clock;

    OldLinks(SignOffLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "links to sign off that nobody used";
    }

    @Override
    public long countDue() {
        return links.countUnusedUntil(before());
    }

    @Override
    @Transactional
    public int eraseDue(int most) {
        List<Long> some = links.idsUnusedUntil(before(), Limit.of(most));
        return some.isEmpty() ? 0 : links.erase(some);
    }

    private Instant before() {
        return clock.instant().minus(TIME_AFTER_END);
    }
}
