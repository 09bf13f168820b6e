package org.healthpages.comment;

class ReplyDoorsOnH2Test extends ReplyDoorsContract {}
