package org.healthpages.platform;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

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

    static int failed(NotBegun e) {
        System.err.println(e.getMessage());
        return FAILED;
    }

    /** A command could not even begin; says so plainly where we know the cause. */
    class NotBegun extends RuntimeException {
        public NotBegun(RuntimeException cause) {
            super(words(cause), cause);
        }

        private static String words(RuntimeException cause) {
            FailureAnalysis known = new DatabaseInUseAnalyzer().analyze(cause);
            return known == null
                    ? "Nothing was done: "
                            + NestedExceptionUtils.getMostSpecificCause(cause).getMessage()
                    : known.getDescription() + " " + known.getAction() + " Nothing was done.";
        }
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
