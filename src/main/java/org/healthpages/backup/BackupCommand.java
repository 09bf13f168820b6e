package org.healthpages.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.healthpages.platform.Command;
import org.springframework.stereotype.Component;

/** Copies the database with the site stopped; a running one is asked at the desk or on its management port. */
@Component
class BackupCommand implements Command {
    private final MakesBackups makes;

    BackupCommand(MakesBackups makes) {
        this.makes = makes;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup FILE";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            return misused();
        }
        Path target = Path.of(arguments.get(0));
        if (!makes.areMadeHere()) {
            return failed("The database is no H2 file. PostgreSQL has pg_dump.");
        }
        if (Files.exists(target)) {
            return failed(target + " is there already. Nothing was changed.");
        }
        try {
            makes.make(target);
        } catch (IOException | SQLException e) {
            return failed("No backup was made: " + e.getMessage());
        }
        System.out.println("The backup is in " + target + ". Keep the secret, too, but somewhere else.");
        return DONE;
    }

    private static int failed(String why) {
        System.err.println(why);
        return FAILED;
    }
}
