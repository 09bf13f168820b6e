package org.healthpages.platform;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What an operator can ask of the program with the site stopped: {@code java -jar healthpages.jar NAME …}. */
public interface Command {
    int DONE = 0;
    int FAILED = 1;
    int MISUSED = 2;

    String name();

    /** One line that says how it is called. */
    String usage();

    /** @return the exit code: {@link #DONE}, {@link #FAILED} or {@link #MISUSED} */
    int run(List<String> arguments);

    default int misused() {
        System.err.println("Usage: java -jar healthpages.jar " + usage());
        return MISUSED;
    }

    static Command named(String name, Collection<Command> commands) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseGet(() -> new UnknownCommand(name, commands));
    }

    /** What went wrong at the start was already explained by the failure analysis; the rest is said here. */
    static int failed(RuntimeException e) {
        System.err.println("Nothing was done: " + e.getMessage());
        return FAILED;
    }

    /** Answers a word that is no command with the commands there are. */
    record UnknownCommand(String name, Collection<Command> commands) implements Command {
        @Override
        public String usage() {
            return "";
        }

        @Override
        public int run(List<String> arguments) {
            System.err.println("There is no command \"" + name + "\". There are:\n"
                    + commands.stream().map(c -> "  " + c.usage()).sorted().collect(Collectors.joining("\n")));
            return MISUSED;
        }
    }
}
