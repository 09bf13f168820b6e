/** Where articles are written, compared and published. What readers see of them is the room below, {@code article}. */
@ApplicationModule(
        allowedDependencies = {"platform", "retention", "mail", "account", "article", "logbook", "screening"})
@NullMarked
package org.healthpages.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
