/** What readers find offensive or unsuitable in what other readers said. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "retention",
            "mail",
            "account",
            "article",
            "logbook",
            "screening",
            "search",
            "rating",
            "comment",
            "authoring",
            "contact"
        })
@NullMarked
package org.healthpages.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
