package org.healthpages.report;

import org.healthpages.OnPostgres;

@OnPostgres
class ReportDoorsOnPostgresTest extends ReportDoorsContract {}
