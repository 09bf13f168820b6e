package org.healthpages.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnEditorWritesAnArticleTest extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void previews_and_publishes_it_and_a_major_change_starts_the_rating_afresh(boolean javaScript) {
        String name = "walking-" + javaScript;
        String title = "Walking with a sore back, JavaScript " + javaScript;
        Page editor = editor(javaScript);
        Page reader = somebody(javaScript);

        write(editor, name, title);
        preview(editor, javaScript);
        press(editor, "Save");
        assertThat(heading(editor)).isEqualTo(title);
        assertThat(reader.navigate("/exercise/" + name).status()).isEqualTo(404);

        publishFirst(editor);
        reader.navigate("/exercise/" + name);
        assertThat(heading(reader)).isEqualTo(title);
        assertThat(reader.locator(".care-emergency").textContent()).contains("Call 999 if");
        assertThat(reader.content()).contains("not yet reviewed");
        reader.getByLabel("4 stars").check();
        press(reader, "Send my rating");
        assertThat(ratings(name)).isOne();

        change(editor, name, name + "-far", "Walk for *ten* minutes.");
        publish(editor, "Major", "Ten minutes are enough to begin with.");

        Response answer = reader.navigate("/exercise/" + name);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(reader.url()).endsWith("/exercise/" + name + "-far");
        assertThat(answer.request().redirectedFrom().response().status()).isEqualTo(301);
        assertThat(reader.locator(".changes li").first().textContent())
                .contains("Ten minutes are enough to begin with.", "A new edition began.");
        assertThat(reader.locator("article em").textContent()).isEqualTo("ten");
        assertThat(ratings(name + "-far")).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_editors_on_one_draft_the_second_sees_both_texts_and_loses_nothing(boolean javaScript) {
        String name = "sitting-" + javaScript;
        Page first = editor(javaScript);
        write(first, name, "Sitting well " + javaScript);
        press(first, "Save");
        Page second = editor(javaScript);
        second.navigate(first.url() + "/text");
        first.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit"))
                .click();

        first.locator("#the_body").fill("Sit up straight.");
        press(first, "Save");
        second.locator("#the_body").fill("Sit up slowly.");
        press(second, "Save");

        assertThat(second.locator("#overtaken").textContent()).contains("Somebody saved another text");
        assertThat(second.locator("#the_body").inputValue()).isEqualTo("Sit up slowly.");
        assertThat(second.locator(".compared").first().textContent()).contains("[removed: straight]");
        press(second, "Save");
        second.getByText("History").click();
        assertThat(second.locator("tbody tr")).hasCount(3);
        press(second, "Compare the two");
        assertThat(second.locator(".compared ins").textContent()).contains("slowly");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withdraws_a_page_and_its_address_helps(boolean javaScript) {
        String name = "old-advice-" + javaScript;
        Page editor = editor(javaScript);
        write(editor, name, "Old advice " + javaScript);
        press(editor, "Save");
        publishFirst(editor);

        editor.getByText("Close the comments…").click();
        editor.getByLabel("Why, for readers").fill("We are writing it anew.");
        press(editor, "Close the comments");
        Page reader = somebody(javaScript);
        reader.navigate("/exercise/" + name);
        assertThat(reader.locator(".comments").textContent()).contains("We are writing it anew.");
        assertThat(reader.getByText("Write a comment")).hasCount(0);

        editor.getByText("Withdraw…").click();
        editor.getByLabel("Why, for readers").fill("There is better advice now.");
        press(editor, "Withdraw it");

        assertThat(reader.navigate("/exercise/" + name).status()).isEqualTo(410);
        assertThat(reader.locator("main").textContent()).contains("There is better advice now.");
        assertThat(reader.locator("main a[href='/exercise']").first()).isVisible();
        editor.navigate("/desk/logbook");
        assertThat(editor.locator("tbody tr").first().textContent()).contains("withdrew the page");
    }

    private static void write(Page editor, String name, String title) {
        editor.navigate("/desk/articles");
        editor.getByText("Write a new article").click();
        editor.getByLabel("Title").first().fill(title);
        editor.getByLabel("Address").fill("exercise/" + name);
        editor.getByLabel("Summary").fill("How far, and how often.");
        editor.locator("#the_body")
                .fill("Walk for *five* minutes.\n\n> [!EMERGENCY] Call 999 if\n>\n> - you cannot feel your legs\n");
    }

    private static void preview(Page editor, boolean javaScript) {
        if (!javaScript) {
            editor.getByLabel("Only show me a preview").check();
            press(editor, "Save");
            assertThat(editor.locator("main").textContent()).contains("Nothing is saved yet.");
        }
        assertThat(editor.locator("#beside em")).hasText("five");
        assertThat(editor.locator("#beside .care-emergency")).isVisible();
        assertThat(editor.locator("#the_body").inputValue()).contains("Walk for *five* minutes.");
    }

    private static void publishFirst(Page editor) {
        editor.getByText("Publish…").click();
        press(editor, "Publish it");
        assertThat(editor.locator("[role=status]").first().textContent()).contains("Published.");
    }

    private static void change(Page editor, String from, String to, String body) {
        editor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit"))
                .click();
        assertThat(editor.getByLabel("Address").inputValue()).isEqualTo("exercise/" + from);
        editor.getByLabel("Address").fill("exercise/" + to);
        editor.locator("#the_body").fill(body);
        press(editor, "Save");
    }

    private static void publish(Page editor, String size, String note) {
        editor.getByText("Publish…").click();
        press(editor, "Publish it");
        isTitled(editor, "Error: ");
        editor.getByLabel(size).check();
        editor.getByLabel("What changed, for readers").fill(note);
        press(editor, "Publish it");
        assertThat(editor.locator("[role=status]").first().textContent()).contains("Published.");
    }

    /** How many ratings the current edition has. */
    private long ratings(String name) {
        return jdbc.sql("select count(*) from rating r join edition e on e.id = r.edition"
                        + " join article a on a.id = e.article where a.topic = 'exercise' and a.slug = ?"
                        + " and e.number = (select max(n.number) from edition n where n.article = a.id)")
                .param(name)
                .query(Long.class)
                .single();
    }
}
