package org.healthpages.contact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param keepSettledDays how many days after an editor has settled it a message is erased */
@ConfigurationProperties("healthpages.contact")
public record ContactSettings(@DefaultValue("90") int keepSettledDays) {
    public ContactSettings {
        if (keepSettledDays < 1) {
            throw new IllegalArgumentException("healthpages.contact.keep-settled-days must be at least 1");
        }
    }
}
