package org.healthpages.comment;

class CommentRetentionOnH2Test extends CommentRetentionContract {}
