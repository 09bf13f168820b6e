package org.healthpages.screening;

import java.util.Optional;

/**
 * Looks for one thing in a text. A rule takes time in proportion to the text, whatever somebody writes to slow it down.
 */
interface Rule {
    /** @return a mark where it found something; empty means pass */
    Optional<Mark> in(SentText text);
}
