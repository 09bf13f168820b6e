package org.healthpages.authoring;

/** Who wrote a part of a text cannot sign it off. */
class OwnText extends RuntimeException {}
