package org.healthpages.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.healthpages.comment.ErasesAgain;
import org.healthpages.platform.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Goes back to a backup with the site stopped. When this runs, the program's database is the copy that {@link UnpacksBackup}
 * made. What writers had erased since is erased in it again; then it is put in place, and what stood there is kept aside. What
 * editors did since is only said: somebody must look through it.
 */
@Component
class RestoreCommand implements Command {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ObjectProvider<Restoring> restoring;
    private final ErasesAgain erases;
    private final SinceThen since;
    private final JdbcTemplate jdbc;
    private final Path journal;
    private final Clock clock;

    RestoreCommand(
            ObjectProvider<Restoring> restoring,
            ErasesAgain erases,
            SinceThen since,
            JdbcTemplate jdbc,
            @Value("${healthpages.data-dir}") Path data,
            Clock clock) {
        this.restoring = restoring;
        this.erases = erases;
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
            String erased = eraseAgain();
            since.endLinks();
            String lost = since.words();
            forgetWhatWasTrueThen();
            copy.finish(TIME.format(clock.instant()))
                    .ifPresent(aside -> System.out.println("What stood here is in " + aside
                            + ". It holds personal data: delete it when you need it no more."));
            System.out.println("The backup is in place. " + erased + "\n" + lost);
            return DONE;
        } catch (IOException e) {
            System.err.println("Nothing was changed: " + e.getMessage());
            return FAILED;
        }
    }

    private String eraseAgain() throws IOException {
        if (!Files.exists(journal)) {
            return "There is no file \"erased\" in the data folder: what writers had erased since is back."
                    + " If you have that file, run: erase-again FILE";
        }
        return "Erased again, because their writers had them erased since: " + erases.from(journal) + " comments.";
    }

    private void forgetWhatWasTrueThen() {
        jdbc.execute("delete from desk_session");
        jdbc.execute("delete from job_lock");
        jdbc.execute("delete from mail_news");
        jdbc.execute("shutdown compact");
    }
}
