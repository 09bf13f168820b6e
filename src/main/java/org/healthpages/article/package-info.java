/** What we tell readers: articles, their editions, their review dates and their stamps. */
@ApplicationModule(allowedDependencies = {"platform", "retention", "mail", "account"})
@NullMarked
package org.healthpages.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
