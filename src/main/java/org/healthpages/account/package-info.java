/** Who may work at the desk: accounts, roles, signing in. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.healthpages.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
