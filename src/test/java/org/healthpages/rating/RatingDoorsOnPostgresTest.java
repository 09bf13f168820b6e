package org.healthpages.rating;

import org.healthpages.OnPostgres;

@OnPostgres
class RatingDoorsOnPostgresTest extends RatingDoorsContract {}
