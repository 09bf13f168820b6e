package org.healthpages.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.healthpages.platform.BeforeCommand;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Before `restore`: unpacks the backup beside the database, and lets this program take the copy for the site's database. So the
 * copy is migrated like any older database, and the one that is to be replaced is never opened: it may be what is broken.
 */
class UnpacksBackup implements BeforeCommand {
    @Override
    public void begin(String command, List<String> arguments, ConfigurableApplicationContext context) {
        Optional<H2File> database = H2File.of(context.getEnvironment().getRequiredProperty("spring.datasource.url"));
        if (!command.equals("restore") || arguments.size() != 1 || database.isEmpty()) {
            return;
        }
        try {
            Path backup = Path.of(arguments.get(0));
            if (!Files.isRegularFile(backup)) {
                throw new IOException("There is no file " + backup + ".");
            }
            Restoring restoring = Restoring.begin(database.get(), backup);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("the copy", Map.of("spring.datasource.url", restoring.url())));
            context.getBeanFactory().registerSingleton("restoring", restoring);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
