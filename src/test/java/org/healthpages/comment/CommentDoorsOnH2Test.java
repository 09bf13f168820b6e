package org.healthpages.comment;

class CommentDoorsOnH2Test extends CommentDoorsContract {}
