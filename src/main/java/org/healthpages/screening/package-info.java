/** What we look for in a text before a person reads it, and how a text is cleaned. */
@ApplicationModule(allowedDependencies = {"platform", "retention", "mail", "account"})
@NullMarked
package org.healthpages.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
