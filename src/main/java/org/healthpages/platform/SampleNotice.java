package org.healthpages.platform;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this site holds the sample content, which every page's footer then says. */
@Component
public class SampleNotice {
    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Boolean> shown = new AtomicReference<>();

    SampleNotice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked when the port opens, so that error pages need no database for it. */
    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        isShown();
    }

    /** Asked once: the sample is loaded before the port opens, and never later. */
    public boolean isShown() {
        Boolean known = shown.get();
        if (known == null) {
            known = jdbc.sql("select count(*) from sample_content")
                            .query(Long.class)
                            .single()
                    > 0;
            shown.set(known);
        }
        return known;
    }
}
