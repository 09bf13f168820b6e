package org.healthpages.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article stands with its sign-off, for the editor who looks at it.
 *
 * @param newest that of the newest text; null while nobody has signed it
 * @param shown that of an earlier text which readers see; null where there is none
 * @param links that people outside can still use
 * @param mine whether this editor wrote a part of the newest text
 * @param reviewer whether this editor may sign off what others wrote
 * @param writer whether this editor may ask somebody outside
 */
record SignOffStanding(
        @Nullable GivenSignOff newest,
        @Nullable GivenSignOff shown,
        List<SentLink> links,
        boolean mine,
        boolean reviewer,
        boolean writer) {}
