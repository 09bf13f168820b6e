package org.healthpages.report;

import org.healthpages.OnPostgres;

@OnPostgres
class ReportStoriesOnPostgresTest extends ReportStoriesContract {}
