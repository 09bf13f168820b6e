package org.healthpages.platform;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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

    /** Asked once: the sample is loaded before the port opens, and never later. Error pages need no database for it. */
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
