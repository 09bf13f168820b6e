/** What readers say, shown only after a person said yes. */
@ApplicationModule(
        allowedDependencies = {"platform", "retention", "mail", "account", "article", "logbook", "screening"})
@NullMarked
package org.healthpages.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
