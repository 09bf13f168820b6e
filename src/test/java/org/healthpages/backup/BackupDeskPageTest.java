package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Slice
@WebMvcTest(BackupDeskController.class)
class BackupDeskPageTest {
    private static final MadeBackup MADE =
            new MadeBackup("healthpages-20260302T120000.000Z.zip", Instant.parse("2026-03-02T12:00:00Z"), 70_000);

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    MakesBackups makes;

    @MockitoBean
    Backups backups;

    @TestConfiguration(proxyBeanMethods = false)
    static class Setting {
        @Bean
        BackupSettings settings() {
            return new BackupSettings(Path.of("backups"), 14);
        }
    }

    @BeforeEach
    void aDatabaseInAFile() throws Exception {
        given(makes.areMadeHere()).willReturn(true);
        given(backups.latestFirst()).willReturn(List.of(MADE));
        given(backups.make()).willReturn(MADE);
    }

    @Test
    void an_administrator_sees_what_was_made_and_how_long_it_stays() {
        Document page = page();

        assertThat(page.select("td").eachText()).containsExactly("2 March 2026, 12:00", MADE.name(), "68 KB");
        assertThat(page.select("main form").text()).contains("14 days", "Make a backup");
    }

    @Test
    void asking_for_one_leads_back_to_the_list() throws Exception {
        assertThat(browser.perform(
                        browser.post().uri("/desk/backups").with(ada()).with(csrf())))
                .hasStatus(303)
                .hasHeader("Location", "/desk/backups");

        verify(backups).make();
    }

    @Test
    void with_a_database_server_the_page_says_who_makes_them() throws Exception {
        given(makes.areMadeHere()).willReturn(false);

        assertThat(page().select("main form, table")).isEmpty();
        assertThat(page().select(".empty").text()).contains("Whoever runs the server");
        assertThat(browser.perform(
                        browser.post().uri("/desk/backups").with(ada()).with(csrf())))
                .hasStatus(404);
        verify(backups, never()).make();
    }

    @Test
    void nobody_but_an_administrator_may() throws Exception {
        assertThat(browser.perform(browser.get().uri("/desk/backups").with(aWriter())))
                .hasStatus(403);
        assertThat(browser.perform(
                        browser.post().uri("/desk/backups").with(aWriter()).with(csrf())))
                .hasStatus(403);
        assertThat(browser.perform(browser.post().uri("/desk/backups").with(ada())))
                .as("without a token")
                .hasStatus(403);
        verify(backups, never()).make();
    }

    private Document page() {
        return Html.of(browser.perform(browser.get().uri("/desk/backups").with(ada())));
    }
}
