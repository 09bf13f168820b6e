package org.healthpages.authoring;

/** A major change cannot be published on this site before somebody has signed its text off. */
class NotSignedOff extends RuntimeException {}
