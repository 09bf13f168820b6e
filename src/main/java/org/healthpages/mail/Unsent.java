package org.healthpages.mail;

import java.time.Instant;

/**
 * News that waits in the outbox.
 *
 * @param tries that failed
 */
record Unsent(long id, News news, Instant notedAt, int tries, Instant nextTryAt) {}
