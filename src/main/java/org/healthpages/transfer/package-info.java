/** Content on its way in. */
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
package org.healthpages.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
