package org.healthpages.comment;

class CommentBlocksOnH2Test extends CommentBlocksContract {}
