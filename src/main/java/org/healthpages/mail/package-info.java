/** What the desk is told by mail: numbers and where to look, never a word that a reader wrote. Off unless somebody is named. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.healthpages.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
