package org.healthpages.article;

/** What another room does when an edition closes because the next one begins, in the same transaction. */
public interface ClosesEditions {
    void close(long edition);
}
