package org.healthpages.backup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir where the running site puts them
 * @param keepDays after which the site deletes what it has put there: a backup still holds words that were erased since
 */
@ConfigurationProperties("healthpages.backups")
record BackupSettings(Path dir, @DefaultValue("30") int keepDays) {
    BackupSettings {
        if (keepDays < 1) {
            throw new IllegalArgumentException("healthpages.backups.keep-days must be at least 1");
        }
    }
}
