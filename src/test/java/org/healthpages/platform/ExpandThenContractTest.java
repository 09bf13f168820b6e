package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule for migrations, over their text: the program before works on while the next one has migrated already. */
class ExpandThenContractTest {
    private static final Path MIGRATIONS = Path.of("db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released/migrations.sha256");

    /** The one way to take something away: a release after nothing uses it any more, and saying so. */
    private static final String CONTRACTS = "-- contracts: ";

    private static final Pattern TAKES_AWAY = Pattern.compile(
            "drop table|drop column|drop constraint"
                    + "|\\brename\\b|set not null|set data type|alter column \\w+ type|add (constraint|unique|check|primary|foreign)"
                    + "|create unique index"
                    + "|add column (?!.*\\bdefault\\b).*\\bnot null\\b|^ ?update \\w|\\bdelete from\\b|\\bmerge into\\b|truncate");

    @Test
    void a_released_migration_never_changes() throws IOException {
        for (String line : Files.readAllLines(RELEASED)) {
            String[] parts = line.split(" +");
            String now = Secret.sha256(Files.readString(MIGRATIONS.resolve(parts[1])));

            assertThat(now).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    @Test
    void a_new_migration_only_adds() throws IOException {
        List<String> released = Files.readAllLines(RELEASED).stream()
                .map(line -> line.split(" +")[1])
                .toList();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Path> fresh = files.filter(
                            file -> !released.contains(file.getFileName().toString()))
                    .toList();

            assertThat(fresh)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(takesAway(Files.readString(file)))
                            .as(file.toString())
                            .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table comment drop column about;",
                "alter table comment rename column about to kind;",
                "alter table comment alter column about set not null;",
                "alter table comment add column colour varchar(10) not null;",
                "alter table comment\n    add column colour varchar(10) not null;",
                "alter table comment add constraint comment_is_long check (version > 7);",
                "alter table comment add unique (fingerprint);",
                "alter table comment add check (version > 7);",
                "create unique index comment_is_one on comment (fingerprint);",
                "update comment set about = 'HELP';",
                "create index a on b (c);\nupdate comment c set about = 'HELP';",
                "merge into comment using other on (a = b) when matched then delete;",
                "drop table comment;"
            })
    void the_rule_sees_what_the_program_before_would_stumble_over(String statement) {
        assertThat(takesAway(statement)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table thing (id bigint not null primary key, constraint thing_is_one unique (id));",
                "alter table comment add column colour varchar(10);",
                "alter table comment add column colour varchar(10) default 'red' not null;",
                "create index comment_by_colour on comment (colour);",
                "-- we would never drop table comment\ncreate index a on b (c);",
                "-- contracts: nothing since V019 reads it\nalter table comment drop column about;"
            })
    void the_rule_lets_what_only_adds_pass(String statement) {
        assertThat(takesAway(statement)).isFalse();
    }

    private static boolean takesAway(String sql) {
        String statements =
                sql.replaceAll("--[^\n]*", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return !sql.startsWith(CONTRACTS)
                && Stream.of(statements.split(";"))
                        .anyMatch(statement -> TAKES_AWAY.matcher(statement).find());
    }
}
