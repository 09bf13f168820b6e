package org.healthpages.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.healthpages.platform.London;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a day's news into the outbox, once for all nodes together, from a certain hour on. What fell on days on which nothing ran is told
 * on the next one. It is asked every few seconds, and asks the database once a day.
 */
class TellsDaily {
    private final List<DailyNews> rooms;
    private final MailSettings settings;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate told = LocalDate.MIN;

    TellsDaily(
            List<DailyNews> rooms,
            MailSettings settings,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rooms = rooms;
        this.settings = settings;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void tell() {
        Instant now = clock.instant();
        ZonedDateTime inLondon = now.atZone(London.ZONE);
        LocalDate today = inLondon.toLocalDate();
        if (inLondon.getHour() < settings.hour() || !today.isAfter(told)) {
            return;
        }
        rooms.stream()
                .map(DailyNews::letter)
                .distinct()
                .forEach(letter -> transaction.executeWithoutResult(status -> tell(letter, today, now)));
        told = today;
    }

    private void tell(Letter letter, LocalDate today, Instant now) {
        LocalDate lastTold = outbox.holdLastTold(letter);
        if (!today.isAfter(lastTold)) {
            return;
        }
        var span = new Span(lastTold, today, now.minus(Duration.ofHours(settings.waitingHours())));
        if (letter.isAboutToday()) {
            outbox.delete(letter);
        }
        rooms.stream()
                .filter(room -> room.letter() == letter)
                .flatMap(room -> room.in(span).stream())
                .forEach(news -> outbox.add(news, now));
        outbox.told(letter, today);
    }
}
