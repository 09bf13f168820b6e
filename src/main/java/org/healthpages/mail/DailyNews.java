package org.healthpages.mail;

import java.util.List;

/** Something that is told once a day, where there is anything to tell. The room that knows it counts it. */
public interface DailyNews {
    Letter letter();

    /** @return nothing where there is nothing to tell */
    List<News> in(Span span);
}
