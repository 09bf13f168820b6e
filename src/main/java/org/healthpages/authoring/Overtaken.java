package org.healthpages.authoring;

/** Somebody saved, published or withdrew the article after the page was opened from which it was to be turned. */
class Overtaken extends RuntimeException {
    final long article;

    Overtaken(long article) {
        this.article = article;
    }
}
