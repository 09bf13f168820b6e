package org.healthpages.comment;

import org.healthpages.OnPostgres;

@OnPostgres
class UndoDoorsOnPostgresTest extends UndoDoorsContract {}
