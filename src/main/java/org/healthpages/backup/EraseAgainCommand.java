package org.healthpages.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.healthpages.platform.Command;
import org.springframework.stereotype.Component;

/** After PostgreSQL's own restore: takes back again what the nodes' journals say, and ends what links worked then. */
@Component
class EraseAgainCommand implements Command {
    private final FollowsJournals follows;
    private final SinceThen since;

    EraseAgainCommand(FollowsJournals follows, SinceThen since) {
        this.follows = follows;
        this.since = since;
    }

    @Override
    public String name() {
        return "erase-again";
    }

    @Override
    public String usage() {
        return "erase-again FILE…";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            return misused();
        }
        try {
            String takenBack = follows.follow(arguments.stream().map(Path::of).toList());
            since.endLinks();
            System.out.println(takenBack + "\n" + since.words());
            return DONE;
        } catch (IOException e) {
            System.err.println("Nothing was changed: " + e.getMessage());
            return FAILED;
        }
    }
}
