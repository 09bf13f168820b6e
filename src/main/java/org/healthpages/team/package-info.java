/** Who works at the desk and as what: invitations, roles, and the end of an account. */
@ApplicationModule(allowedDependencies = {"platform", "retention", "mail", "account", "logbook", "screening"})
@NullMarked
package org.healthpages.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
