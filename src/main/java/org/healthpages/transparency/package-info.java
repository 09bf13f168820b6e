/** How much was posted, reported and decided, month by month, for everybody to see. */
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
            "contact",
            "report",
            "correction"
        })
@NullMarked
package org.healthpages.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
