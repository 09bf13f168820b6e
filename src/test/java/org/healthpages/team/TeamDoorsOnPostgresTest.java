package org.healthpages.team;

import org.healthpages.OnPostgres;

@OnPostgres
class TeamDoorsOnPostgresTest extends TeamDoorsContract {}
