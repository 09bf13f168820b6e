package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody may come to harm: in danger now, or possibly. It only moves a text to the top of the queue: it refuses, publishes
 * and says nothing.
 */
final class SafeguardingRule implements Rule {
    private static final Pattern URGENT = WordList.phrases("safeguarding-urgent");
    private static final Pattern POSSIBLE = WordList.phrases("safeguarding-possible");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.SAFEGUARDING_URGENT, text.places(URGENT))
                .or(() -> Mark.of(Finding.SAFEGUARDING_POSSIBLE, text.places(POSSIBLE)));
    }
}
