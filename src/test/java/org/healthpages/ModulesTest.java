package org.healthpages;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void rooms_use_only_rooms_on_lower_floors() {
        ApplicationModules.of(Application.class).verify();
    }
}
