/** What readers find wrong or unclear on a page, and what came of it. */
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
package org.healthpages.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
