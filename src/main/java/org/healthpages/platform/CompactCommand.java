package org.healthpages.platform;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the database anew with the site stopped, so that nothing that was erased stays in its files. A database keeps the
 * room of an erased row, and what stood in it, until it needs the room.
 */
@Component
class CompactCommand implements Command {
    private final JdbcTemplate jdbc;

    CompactCommand(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "compact";
    }

    @Override
    public String usage() {
        return "compact";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            return misused();
        }
        jdbc.execute(isH2() ? "shutdown compact" : "vacuum full");
        System.out.println("The database was written anew. What was erased is gone from its files.");
        return DONE;
    }

    private boolean isH2() {
        return Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getURL().startsWith("jdbc:h2:")));
    }
}
