package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Begins an article's first edition and each next one, which closes the one before in every room that keeps something of it. */
@Component
class BeginsEditions {
    private final Editions editions;
    private final ObjectProvider<ClosesEditions> closing;

    BeginsEditions(Editions editions, ObjectProvider<ClosesEditions> closing) {
        this.editions = editions;
        this.closing = closing;
    }

    Edition first(long article, LocalDate day) {
        return editions.save(new Edition(article, 1, day));
    }

    /** Begins an article that had editions somewhere else before. @param earlier their days, the earliest first */
    void all(long article, List<LocalDate> earlier, LocalDate current) {
        int number = 1;
        for (LocalDate day : earlier) {
            editions.save(new Edition(article, number++, day));
        }
        editions.save(new Edition(article, number, current));
    }

    Edition next(Edition last, LocalDate day) {
        Edition next = editions.save(last.next(day));
        closing.forEach(room -> room.close(last.id()));
        return next;
    }

    Edition current(long article) {
        return editions.findFirstByArticleOrderByNumberDesc(article).orElseThrow();
    }
}
