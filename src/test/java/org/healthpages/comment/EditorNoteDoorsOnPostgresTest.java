package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class EditorNoteDoorsOnPostgresTest extends EditorNoteDoorsContract {}
