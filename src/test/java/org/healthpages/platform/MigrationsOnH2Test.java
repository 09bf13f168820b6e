package org.healthpages.platform;

class MigrationsOnH2Test extends MigrationsContract {
    @Override
    String product() {
        return "H2";
    }
}
