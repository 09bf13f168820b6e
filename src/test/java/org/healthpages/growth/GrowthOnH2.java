package org.healthpages.growth;

import org.springframework.test.context.TestPropertySource;

class GrowthOnH2 extends GrowthContract {
    private static final String FILE =
            "spring.datasource.url=jdbc:h2:file:./target/growth/${random.uuid};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    GrowthOnH2() {
        super(new Small(), new Large());
    }

    @TestPropertySource(properties = {FILE, GrownSite.NAME + "small"})
    static class Small extends GrownSite {}

    @TestPropertySource(properties = {FILE, GrownSite.NAME + "large"})
    static class Large extends GrownSite {}
}
