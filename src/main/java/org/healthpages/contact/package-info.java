/** What people write to those who run the site, and what became of it. */
@ApplicationModule(
        allowedDependencies = {"platform", "retention", "mail", "account", "article", "logbook", "screening"})
@NullMarked
package org.healthpages.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
