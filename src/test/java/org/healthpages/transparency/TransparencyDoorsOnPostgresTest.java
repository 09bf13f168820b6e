package org.healthpages.transparency;

import org.healthpages.OnPostgres;

@OnPostgres
class TransparencyDoorsOnPostgresTest extends TransparencyDoorsContract {}
