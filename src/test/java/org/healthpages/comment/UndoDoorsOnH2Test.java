package org.healthpages.comment;

class UndoDoorsOnH2Test extends UndoDoorsContract {}
