package org.healthpages;

import java.util.List;
import java.util.function.Predicate;
import org.healthpages.platform.BeforeCommand;
import org.healthpages.platform.Command;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Application {
    /** Serves the site, or runs one command with the site stopped when the first word names one. */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            new SpringApplicationBuilder(Application.class).run(args);
        } else {
            System.exit(run(args[0], List.of(args).subList(1, args.length)));
        }
    }

    /** Settings ({@code --healthpages.data-dir=…}) may stand among a command's own words. */
    private static int run(String name, List<String> words) {
        Predicate<String> isSetting = word -> word.matches("--[^=]+=.*");
        String[] settings = words.stream().filter(isSetting).toArray(String[]::new);
        List<String> arguments = words.stream().filter(isSetting.negate()).toList();
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
