package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.healthpages.mail.DailyNews;
import org.healthpages.mail.Letter;
import org.healthpages.mail.Matter;
import org.healthpages.mail.News;
import org.healthpages.mail.Span;
import org.springframework.stereotype.Component;

/** Tells the desk how many comments have waited too long for an editor. */
@Component
class WaitingNews implements DailyNews {
    private final WaitingComments waiting;

    WaitingNews(WaitingComments waiting) {
        this.waiting = waiting;
    }

    @Override
    public Letter letter() {
        return Letter.WAITING;
    }

    @Override
    public List<News> in(Span span) {
        long number = waiting.countBefore(span.tooLongAgo());
        Instant oldest = waiting.oldest().orElse(span.tooLongAgo());
        return number == 0 ? List.of() : List.of(new News(Matter.COMMENT_WAITS, number, oldest));
    }
}
