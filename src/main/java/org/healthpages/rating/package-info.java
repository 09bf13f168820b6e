/** How helpful readers find an edition. */
@ApplicationModule(
        allowedDependencies = {"platform", "retention", "mail", "account", "article", "logbook", "screening"})
@NullMarked
package org.healthpages.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
