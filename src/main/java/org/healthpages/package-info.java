/** healthpages: an open, server-rendered website for health information. */
@NullMarked
package org.healthpages;

import org.jspecify.annotations.NullMarked;
