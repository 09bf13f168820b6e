/** Finding pages by words: what a worried person types, misspelt or not. */
@ApplicationModule(
        allowedDependencies = {"platform", "retention", "mail", "account", "article", "logbook", "screening"})
@NullMarked
package org.healthpages.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
