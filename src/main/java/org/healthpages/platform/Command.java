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

    /** Says why a command could not even begin, plainly where we know the cause. */
    static int failed(RuntimeException e) {
        FailureAnalysis known = new DatabaseInUseAnalyzer().analyze(e);
        System.err.println(
                known == null
                        ? "Nothing was done: "
                                + NestedExceptionUtils.getMostSpecificCause(e).getMessage()
                        : known.getDescription() + " " + known.getAction() + " Nothing was done.");
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
