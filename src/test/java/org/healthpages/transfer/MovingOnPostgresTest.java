package org.healthpages.transfer;

import org.healthpages.EmbeddedPg;

class MovingOnPostgresTest extends MovingContract {
    @Override
    String newDatabase() {
        return EmbeddedPg.newDatabase();
    }
}
