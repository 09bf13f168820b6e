package org.healthpages.transfer;

class WordPressOnH2Test extends WordPressContract {}
