package org.healthpages.correction;

import org.healthpages.OnPostgres;

@OnPostgres
class CorrectionDoorsOnPostgresTest extends CorrectionDoorsContract {}
