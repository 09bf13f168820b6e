package org.healthpages.mail;

import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** With nobody named to get it, nothing that sends mail is made. */
class MailIsOn implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("healthpages.mail.to", Bindable.setOf(String.class))
                .orElse(Set.of())
                .stream()
                .anyMatch(address -> !address.isBlank());
    }
}
