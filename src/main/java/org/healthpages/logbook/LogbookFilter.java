package org.healthpages.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.healthpages.platform.London;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which decisions the logbook shows; what is not given does not matter.
 *
 * @param who the name of the editor, in any case
 * @param from the first day
 * @param to the last day
 */
record LogbookFilter(
        @Nullable Act act,
        @Nullable String who,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    List<Act> acts() {
        return act == null ? List.of(Act.values()) : List.of(act);
    }

    String editor() {
        return who == null ? "" : who.strip();
    }

    Instant begin() {
        return from == null ? Instant.EPOCH : London.startOf(from);
    }

    /** The first moment that is not shown any more. */
    Instant end() {
        return to == null ? LATEST : London.startOf(to.plusDays(1));
    }

    public boolean isEmpty() {
        return act == null && editor().isEmpty() && from == null && to == null;
    }

    /** As an address says it, with its question mark; nothing where all is shown. */
    public String query() {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("act", Optional.ofNullable(act))
                .queryParamIfPresent("who", Optional.of(editor()).filter(name -> !name.isEmpty()))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .encode()
                .build()
                .toUriString();
    }
}
