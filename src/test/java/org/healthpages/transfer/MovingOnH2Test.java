package org.healthpages.transfer;

import org.healthpages.Given;

class MovingOnH2Test extends MovingContract {
    @Override
    String newDatabase() {
        return "jdbc:h2:mem:" + Given.fresh("moving") + ";DB_CLOSE_DELAY=-1";
    }
}
