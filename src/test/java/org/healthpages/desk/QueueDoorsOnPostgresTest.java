package org.healthpages.desk;

import org.healthpages.OnPostgres;

@OnPostgres
class QueueDoorsOnPostgresTest extends QueueDoorsContract {}
