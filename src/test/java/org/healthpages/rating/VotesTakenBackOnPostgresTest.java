package org.healthpages.rating;

import org.healthpages.OnPostgres;

@OnPostgres
class VotesTakenBackOnPostgresTest extends VotesTakenBackContract {}
