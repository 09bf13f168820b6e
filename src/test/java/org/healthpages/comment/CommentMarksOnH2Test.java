package org.healthpages.comment;

class CommentMarksOnH2Test extends CommentMarksContract {}
