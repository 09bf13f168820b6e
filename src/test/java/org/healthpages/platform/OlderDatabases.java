package org.healthpages.platform;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Databases as earlier releases left them: migrated as far as these went, with rows in every table that they had. */
final class OlderDatabases {
    /** The last migration of each release, the oldest first. A new release adds its own, and a file of rows. */
    static final List<String> RELEASES = List.of("011", "015", "018", "020", "068");

    private OlderDatabases() {}

    static void make(String url, String release) {
        var database = new DriverManagerDataSource(url);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(release)
                .load()
                .migrate();
        fill(database, release);
    }

    /** Writes what the programs up to that release would have written. */
    static void fill(DriverManagerDataSource database, String release) {
        var rows = new ResourceDatabasePopulator();
        RELEASES.subList(0, RELEASES.indexOf(release) + 1).forEach(each -> rows.addScript(rowsOf(each)));
        rows.execute(database);
    }

    private static FileSystemResource rowsOf(String release) {
        return new FileSystemResource(Path.of("src/test/resources/released/V" + release + ".sql"));
    }
}
