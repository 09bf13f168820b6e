/** The editors' room: one queue of what waits for a person. */
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
package org.healthpages.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
