package org.healthpages.growth;

import org.healthpages.OnPostgres;

@OnPostgres
class GrowthOnPostgres extends GrowthContract {}
