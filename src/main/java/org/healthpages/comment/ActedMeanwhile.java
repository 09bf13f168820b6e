package org.healthpages.comment;

/** Somebody else has taken words of a comment out, or replied to it, since an editor began to do so. */
class ActedMeanwhile extends RuntimeException {}
