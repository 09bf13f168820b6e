package org.healthpages.desk;

import org.healthpages.OnPostgres;

@OnPostgres
class DashboardDoorsOnPostgresTest extends DashboardDoorsContract {}
