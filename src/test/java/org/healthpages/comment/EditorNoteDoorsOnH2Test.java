package org.healthpages.comment;

class EditorNoteDoorsOnH2Test extends EditorNoteDoorsContract {}
