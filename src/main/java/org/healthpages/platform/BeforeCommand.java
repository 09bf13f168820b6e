package org.healthpages.platform;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What a command must have done before the database is opened; named in {@code META-INF/spring.factories}. */
public interface BeforeCommand {
    void begin(String command, List<String> arguments, ConfigurableApplicationContext context);

    static void all(String command, List<String> arguments, ConfigurableApplicationContext context) {
        SpringFactoriesLoader.forDefaultResourceLocation()
                .load(BeforeCommand.class)
                .forEach(each -> each.begin(command, arguments, context));
    }
}
