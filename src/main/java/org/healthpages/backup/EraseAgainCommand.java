package org.healthpages.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.healthpages.comment.ErasesAgain;
import org.healthpages.platform.Command;
import org.springframework.stereotype.Component;

/** After PostgreSQL's own restore: erases again what the nodes' journals say was erased since, and ends what links worked then. */
@Component
class EraseAgainCommand implements Command {
    private final ErasesAgain erases;
    private final SinceThen since;

    EraseAgainCommand(ErasesAgain erases, SinceThen since) {
        this.erases = erases;
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
        long count = 0;
        for (String file : arguments) {
            try {
                count += erases.from(Path.of(file));
            } catch (IOException e) {
                System.err.println("Cannot read " + file + ": " + e.getMessage());
                return FAILED;
            }
        }
        since.endLinks();
        System.out.println(
                "Erased again, because their writers had them erased since: " + count + " comments.\n" + since.words());
        return DONE;
    }
}
