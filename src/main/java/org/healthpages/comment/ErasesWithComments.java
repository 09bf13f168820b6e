package org.healthpages.comment;

/** What another room keeps about the words of a comment, and erases in the transaction in which these are erased. */
public interface ErasesWithComments {
    void eraseOn(long comment);
}
