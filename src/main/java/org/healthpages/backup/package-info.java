/** Copies of the database, and the way back to one. */
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
            "contact",
            "report",
            "correction"
        })
@NullMarked
package org.healthpages.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
