package org.healthpages.comment;

class ErasesAgainOnH2Test extends ErasesAgainContract {}
