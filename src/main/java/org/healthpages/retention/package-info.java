/** How long what readers said is kept, who erases it when that time is over, and what they took back before. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.healthpages.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
