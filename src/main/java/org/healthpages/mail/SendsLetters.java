package org.healthpages.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.healthpages.platform.HowLong;
import org.healthpages.platform.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/**
 * Sends what is in the outbox, on one node at a time. What could not be sent stays there and is tried again after growing
 * gaps. A node that dies between the server's yes and its own note sends that letter twice, and never not at all.
 */
class SendsLetters {
    /** After this time a letter that fails once more is given up, and the log says so. */
    static final Duration PATIENCE = Duration.ofDays(2);

    /** Longer than a slow server can take over one round. For so long a node's sudden death in the middle holds up the others. */
    private static final Duration LOCKED_AT_MOST = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(SendsLetters.class);
    private static final int MOST_REASON = 300;

    private final Outbox outbox;
    private final Post post;
    private final PublicUrl url;
    private final LockProvider locks;
    private final Clock clock;

    SendsLetters(Outbox outbox, Post post, PublicUrl url, LockProvider locks, Clock clock) {
        this.outbox = outbox;
        this.post = post;
        this.url = url;
        this.locks = locks;
        this.clock = clock;
    }

    /** @return whether one was sent: then there may be another */
    boolean sendNext() {
        if (outbox.oldest().isEmpty()) {
            return false;
        }
        var turn = new LockConfiguration(clock.instant(), "mail", LOCKED_AT_MOST, Duration.ZERO);
        return locks.lock(turn).map(this::sendAndUnlock).orElse(false);
    }

    private boolean sendAndUnlock(SimpleLock lock) {
        try {
            return Stream.of(Letter.values()).anyMatch(this::send);
        } finally {
            lock.unlock();
        }
    }

    private boolean send(Letter letter) {
        Instant now = clock.instant();
        List<Unsent> unsent = outbox.unsent(letter);
        if (!isTime(letter, unsent, now)) {
            return false;
        }
        try {
            post.deliver(WrittenLetter.of(unsent, url, now), now);
        } catch (MailException e) {
            failed(letter, unsent, now, e);
            return false;
        }
        outbox.sent(letter, unsent, now);
        LOG.info("Sent by mail: {}", words(unsent));
        return true;
    }

    /** What came while others wait for their next try goes with them: a server that is down is not asked for each. */
    private boolean isTime(Letter letter, List<Unsent> unsent, Instant now) {
        return !unsent.isEmpty()
                && unsent.stream().noneMatch(each -> each.nextTryAt().isAfter(now))
                && outbox.lastSent(letter)
                        .filter(last -> last.plus(letter.pause()).isAfter(now))
                        .isEmpty();
    }

    private void failed(Letter letter, List<Unsent> unsent, Instant now, MailException e) {
        Instant tooLongAgo = now.minus(PATIENCE);
        List<Unsent> givenUp = unsent.stream()
                .filter(each -> each.notedAt().isBefore(tooLongAgo))
                .toList();
        if (!givenUp.isEmpty()) {
            outbox.delete(givenUp);
            LOG.error("Given up, because no mail could be sent for {} days: {}", PATIENCE.toDays(), words(givenUp));
        }
        int tries = unsent.stream().mapToInt(Unsent::tries).max().orElse(0) + 1;
        Duration gap = letter.gapAfter(tries);
        outbox.putOff(unsent, tries, now.plus(gap));
        LOG.warn("Mail could not be sent and is tried again in {}: {}", HowLong.inWords(gap), reason(e));
    }

    private static String words(List<Unsent> unsent) {
        return WrittenLetter.summary(unsent).stream().map(News::words).collect(Collectors.joining(", "));
    }

    /** What the server said, on one line and without anybody's address. */
    private static String reason(MailException e) {
        String words = String.valueOf(e.getMessage())
                .replaceAll("[^\\s<>,;:]+@[^\\s<>,;:]+", "(address)")
                .replaceAll("[\\p{Cntrl}\\s]+", " ");
        return words.length() > MOST_REASON ? words.substring(0, MOST_REASON) : words;
    }
}
