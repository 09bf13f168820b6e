package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.healthpages.Application;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.comment.CommentActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

abstract class OlderDatabasesContract {
    static final List<String> RELEASES = OlderDatabases.RELEASES;

    private static final Editor OLGA = new Editor(1001, "olga", "{none}", EnumSet.of(Role.MODERATOR));

    abstract String newDatabase();

    @ParameterizedTest
    @FieldSource("RELEASES")
    void a_database_of_an_earlier_release_is_migrated_and_served(String release) throws Exception {
        String url = newDatabase();
        OlderDatabases.make(url, release);

        try (ConfigurableApplicationContext site = start(url)) {
            assertThat(page(site))
                    .contains("A page of long ago", "Said long ago.")
                    .doesNotContain("I wait since then.");
            new CommentActs(site.getBeanFactory()).publishSecondVersion(1002, OLGA);

            assertThat(page(site)).contains("Said long ago.", "I wait since then.");
            assertThat(site.getBean(JdbcTemplate.class)
                            .queryForObject("select count(*) from comment_words where comment < 1006", Long.class))
                    .as("every version of all words")
                    .isEqualTo(5);
        }
    }

    /** The release before works on while the next one starts: what it writes must still find its place. */
    @Test
    void what_the_last_release_wrote_can_still_be_written_in_the_new_tables() {
        var database = new DriverManagerDataSource(newDatabase());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();

        OlderDatabases.fill(database, RELEASES.get(RELEASES.size() - 1));

        assertThat(new JdbcTemplate(database).queryForObject("select count(*) from editors_reply", Long.class))
                .isOne();
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(Application.class).run("--server.port=0", "--spring.datasource.url=" + url);
    }

    private static String page(ConfigurableApplicationContext site) throws IOException, InterruptedException {
        String port = site.getEnvironment().getProperty("local.server.port");
        URI address = URI.create("http://localhost:" + port + "/old-topic/old-page");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
