/** The pages a reader sees, composed from the rooms below. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "account",
            "article",
            "logbook",
            "screening",
            "search",
            "rating",
            "comment",
            "contact",
            "report"
        })
@NullMarked
package org.healthpages.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
