/** The pages a reader sees, composed from the rooms below. */
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
package org.healthpages.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
