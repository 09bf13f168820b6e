package org.healthpages.screening;

import java.util.List;
import java.util.Optional;

/** The same words again, or nearly the same. */
final class DuplicateRule implements Rule {
    @Override
    public Optional<Mark> in(SentText text) {
        return text.others().repeats(text.body())
                ? Optional.of(new Mark(Finding.DUPLICATE, List.of()))
                : Optional.empty();
    }
}
