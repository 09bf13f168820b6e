package org.healthpages.growth;

import org.healthpages.OnPostgres;
import org.springframework.test.context.TestPropertySource;

class GrowthOnPostgres extends GrowthContract {
    GrowthOnPostgres() {
        super(new Small(), new Large());
    }

    @OnPostgres
    @TestPropertySource(properties = GrownSite.NAME + "small")
    static class Small extends GrownSite {}

    @OnPostgres
    @TestPropertySource(properties = GrownSite.NAME + "large")
    static class Large extends GrownSite {}
}
