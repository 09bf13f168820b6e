package org.healthpages.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.healthpages.account.Role;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/** @param name with which they will sign in, and which stands beside what they decide */
record InviteForm(
        @NotBlank(message = "Enter a name") @Size(max = 60, message = "A name must have at most 60 characters")
        String name,

        @NotEmpty(message = "Choose at least one role") Set<Role> roles) {
    InviteForm(@Nullable String name, @Nullable Set<Role> roles) {
        this.name = CleanText.line(name);
        this.roles = roles == null ? Set.of() : roles;
    }
}
