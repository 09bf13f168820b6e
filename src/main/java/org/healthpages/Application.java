package org.healthpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.healthpages.platform.BeforeCommand;
import org.healthpages.platform.Command;
import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Application {
    private static final Predicate<String> IS_SETTING =
            Pattern.compile("--[^=]+=.*").asMatchPredicate();

    /** Serves the site, or runs one command with the site stopped when a word names one. */
    public static void main(String[] args) {
        Optional<String> name =
                Stream.of(args).filter(word -> !word.startsWith("--")).findFirst();
        if (name.isEmpty()) {
            new SpringApplicationBuilder(Application.class).run(args);
        } else {
            List<String> words = new ArrayList<>(List.of(args));
            words.remove(name.get());
            System.exit(run(name.get(), words));
        }
    }

    /** Settings ({@code --healthpages.data-dir=…}) may stand before a command and among its own words. */
    private static int run(String name, List<String> words) {
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false"); // what the build prepares is a site
        String[] settings = words.stream().filter(IS_SETTING).toArray(String[]::new);
        List<String> arguments = words.stream().filter(IS_SETTING.negate()).toList();
        var site = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> BeforeCommand.all(name, arguments, context))
                .profiles("command");
        try (var context = start(site, settings)) {
            return Command.named(name, context.getBeansOfType(Command.class).values())
                    .run(arguments);
        } catch (Command.NotBegun e) {
            return Command.failed(e);
        }
    }

    private static ConfigurableApplicationContext start(SpringApplicationBuilder site, String[] settings) {
        try {
            return site.run(settings);
        } catch (RuntimeException e) {
            throw new Command.NotBegun(e);
        }
    }
}
