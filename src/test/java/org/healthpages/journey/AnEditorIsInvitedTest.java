package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.healthpages.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AnEditorIsInvited extends Journey {
    private static final String PASSWORD = "four quiet words here";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void chooses_a_password_works_as_what_they_are_and_is_out_when_the_account_ends(boolean javaScript) {
        String name = "mary-" + javaScript;
        Page administrator = editor(javaScript);
        administrator.navigate("/desk/accounts");
        administrator.locator("#name").fill(name);
        administrator.getByLabel("Moderator").check();
        press(administrator, "Make the account");
        String link = administrator.locator("#link").textContent();
        assertThat(administrator.locator("main").textContent()).contains("invited");

        Page mary = somebody(javaScript);
        mary.navigate(link.substring(link.indexOf("/invitations/")));
        mary.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill("password1");
        mary.getByLabel("New password again").fill("password1");
        press(mary, "Save my password");
        assertThat(mary.locator(".error-summary").textContent()).contains("guessed first");
        mary.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        mary.getByLabel("New password again").fill(PASSWORD);
        press(mary, "Save my password");
        assertThat(mary.locator("[role=status]").textContent()).contains("Your password is saved");

        mary.getByLabel("Name").fill(name);
        mary.getByLabel("Password").fill(PASSWORD);
        press(mary, "Sign in");
        isTitled(mary, "Queue");
        assertThat(mary.locator(".desk-nav").textContent())
                .contains("Reports", "Logbook")
                .doesNotContain("Articles", "Accounts", "Backups");
        assertThat(mary.navigate("/desk/accounts").status()).isEqualTo(403);
        Response used = somebody(javaScript).navigate(link.substring(link.indexOf("/invitations/")));
        assertThat(used.status()).isEqualTo(404);

        press(administrator, "Disable the account");
        assertThat(administrator.locator("[role=status]").textContent()).contains("signed out");
        mary.navigate("/desk");
        assertThat(mary.url()).endsWith("/desk/sign-in");
        administrator.navigate("/desk/logbook");
        assertThat(administrator.locator("tbody tr").first().textContent())
                .contains("ada", "disabled the account", name);
    }
}

class AnEditorIsInvitedTest extends AnEditorIsInvited {}

@OnPostgres
class AnEditorIsInvitedOnPostgresTest extends AnEditorIsInvited {}
