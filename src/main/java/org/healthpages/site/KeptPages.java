package org.healthpages.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.healthpages.article.Slug;
import org.healthpages.article.StampedPages;
import org.healthpages.article.StampedPages.Stamped;
import org.healthpages.platform.London;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Pages of articles and topics in memory, one for each page of comments. One that was rendered at another stamp or on another day is
 * not current any more, and whoever asks for it next renders it afresh.
 */
@Component
class KeptPages {
    /** A lost or new video file moves no stamp. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Cache<PageAddress, KeptPage> pages;
    private final StampedPages stamps;
    private final Clock clock;

    /** @param size of what is kept; 0 keeps nothing, for measuring */
    KeptPages(StampedPages stamps, Clock clock, @Value("${healthpages.page-cache.size:32MB}") DataSize size) {
        this.stamps = stamps;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((PageAddress address, KeptPage page) -> page.bytes())
                .expireAfterWrite(LIFE)
                .executor(Runnable::run) // what is too much goes at once
                .build();
    }

    Optional<KeptPage> current(PageAddress address) {
        return Optional.ofNullable(pages.getIfPresent(address))
                .filter(page -> page.isOf(today()) && stamps.isCurrent(page.stamped()));
    }

    /** The stamp and the day as they are before the page is rendered; empty for what is no page of ours. */
    Optional<Now> now(PageAddress address) {
        return Slug.ofPage(address.path()).flatMap(stamps::at).map(stamped -> new Now(stamped, today()));
    }

    record Now(Stamped stamped, LocalDate day) {
        boolean isOf(KeptPage page) {
            return page.stamped().equals(stamped) && page.isOf(day);
        }
    }

    KeptPage keep(PageAddress address, Now now, byte[] html) {
        KeptPage page = new KeptPage(now.stamped(), now.day(), html);
        pages.put(address, page);
        return page;
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
