package org.healthpages.growth;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:file:./target/growth/${random.uuid};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
class GrowthOnH2 extends GrowthContract {}
