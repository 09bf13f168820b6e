/** What every room stands on: security, errors, limits, who a reader is, and the clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.healthpages.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
