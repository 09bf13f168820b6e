package org.healthpages.desk;

/**
 * How one page was rated over time.
 *
 * @param editions as they followed each other
 * @param months of the last year, in each the editions that were rated then
 */
record RatedPage(long article, String path, String title, Chart editions, Chart months) {}
