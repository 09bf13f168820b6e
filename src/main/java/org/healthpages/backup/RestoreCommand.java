package org.healthpages.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.healthpages.platform.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Goes back to a backup with the site stopped. When this runs, the program's database is the copy that {@link UnpacksBackup}
 * made. What readers took back since is taken back in it again; then it is put in place, and what stood there is kept aside. What
 * editors did since is only said: somebody must look through it.
 */
@Component
class RestoreCommand implements Command {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ObjectProvider<Restoring> restoring;
    private final FollowsJournals follows;
    private final SinceThen since;
    private final JdbcTemplate jdbc;
    private final Path journal;
    private final Clock clock;

    RestoreCommand(
            ObjectProvider<Restoring> restoring,
            FollowsJournals follows,
            SinceThen since,
            JdbcTemplate jdbc,
            @Value("${healthpages.data-dir}") Path data,
            Clock clock) {
        this.restoring = restoring;
        this.follows = follows;
        this.since = since;
        this.jdbc = jdbc;
        this.journal = data.resolve("erased");
        this.clock = clock;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "restore FILE";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            return misused();
        }
        Restoring copy = restoring.getIfAvailable();
        if (copy == null) {
            System.err.println("The database is no H2 file. PostgreSQL has pg_restore.");
            return FAILED;
        }
        try {
            String takenBack = takeBackAgain();
            since.endLinks();
            String lost = since.words();
            forgetWhatWasTrueThen();
            copy.finish(TIME.format(clock.instant()))
                    .ifPresent(aside -> System.out.println("What stood here is in " + aside
                            + ". It holds personal data: delete it when you need it no more."));
            System.out.println("The backup is in place. " + takenBack + "\n" + lost);
            return DONE;
        } catch (IOException e) {
            System.err.println("Nothing was changed: " + e.getMessage());
            return FAILED;
        }
    }

    private String takeBackAgain() throws IOException {
        if (!Files.exists(journal)) {
            return "There is no file \"erased\" in the data folder: what readers took back since is there again."
                    + " If you have that file, put it there and restore again.";
        }
        return follows.follow(List.of(journal));
    }

    private void forgetWhatWasTrueThen() {
        jdbc.execute("delete from desk_session");
        jdbc.execute("delete from job_lock");
        jdbc.execute("delete from mail_news");
        jdbc.execute("shutdown compact");
    }
}
