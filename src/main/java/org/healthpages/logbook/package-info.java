/** What editors decided: added, never changed. */
@ApplicationModule(allowedDependencies = {"platform", "retention", "mail", "account"})
@NullMarked
package org.healthpages.logbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
