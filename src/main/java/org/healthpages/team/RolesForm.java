package org.healthpages.team;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.healthpages.account.Role;
import org.jspecify.annotations.Nullable;

record RolesForm(
        @NotEmpty(message = "Choose at least one role") Set<Role> roles) {
    RolesForm(@Nullable Set<Role> roles) {
        this.roles = roles == null ? Set.of() : roles;
    }
}
