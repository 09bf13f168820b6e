/** How long what readers said is kept, and who erases it when that time is over. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.healthpages.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
