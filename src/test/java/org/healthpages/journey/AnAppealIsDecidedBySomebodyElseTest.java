package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.healthpages.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AnAppealIsDecidedBySomebodyElse extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refused_appealed_against_and_put_back_by_another_editor(boolean javaScript) {
        String words = "A firm pillow helped my neck, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        writeComment(reader, "Nadia", words);
        String receipt = reader.url();
        Page ada = editor(javaScript);
        refuse(ada, idOf(words));

        reader.navigate(receipt);
        assertThat(reader.locator("section.statement").textContent())
                .contains("It advertises a product", "A person read it and decided")
                .doesNotContain("ada");
        reader.getByText("Appeal against this decision").click();
        press(reader, "Send my appeal");
        assertThat(reader.locator("#error-summary").textContent()).contains("Say why you think the decision is wrong");
        reader.getByLabel("Why do you think").fill("I sell nothing.");
        press(reader, "Send my appeal");
        assertThat(reader.url()).isEqualTo(receipt);
        assertThat(reader.locator("section.statement").textContent()).contains("I sell nothing.");

        ada.navigate("/desk/appeals");
        assertThat(ada.locator(".item:has-text('JavaScript " + javaScript + "')")
                        .textContent())
                .contains("You made this decision.");
        String name = "grace " + javaScript;
        anotherEditor(name);
        reader.reload();
        assertThat(reader.locator("section.statement").textContent()).contains("It is open.");
        Page grace = editor(name, javaScript);
        grace.getByText("Appeals").first().click();
        grace.locator(".item:has-text('JavaScript " + javaScript + "') button:has-text('Put it back')")
                .click();
        assertThat(grace.locator("[role=status]").textContent()).contains("The comment is on the page again.");

        reader.reload();
        assertThat(reader.locator("main").textContent())
                .contains("It is published.", "It advertises a product", "The decision was taken back.");
        reader.navigate(ARTICLE);
        assertThat(reader.content()).contains(words);
        grace.navigate("/desk/logbook");
        assertThat(grace.locator("tbody tr").first().textContent()).contains(name, "put back on appeal");
        assertThat(rowOf(idOf(words))).containsEntry("state", "PUBLISHED").containsEntry("kept", true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refused_and_erased_at_the_writers_wish(boolean javaScript) {
        String words = "My street is the one behind the mill, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        writeComment(reader, "Nadia", words);
        long comment = idOf(words);
        refuse(editor(javaScript), comment);

        reader.reload();
        reader.getByText("Erase my words").click();
        press(reader, "Erase my words");

        assertThat(reader.locator("main").textContent())
                .contains("Its words are erased.", "Why we did not publish it")
                .doesNotContain("behind the mill");
        assertThat(rowOf(comment)).containsEntry("state", "ERASED");
    }

    private static void refuse(Page editor, long comment) {
        var item = editor.locator("#comment-" + comment);
        item.locator("summary").click();
        item.locator("select").selectOption("ADVERTISING");
        item.getByText("Refuse it").click();
        assertThat(editor.locator("[role=status]").textContent()).contains("Refused.");
    }
}

class AnAppealIsDecidedBySomebodyElseTest extends AnAppealIsDecidedBySomebodyElse {}

@InTheFullRun
@OnPostgres
class AnAppealIsDecidedBySomebodyElseOnPostgresTest extends AnAppealIsDecidedBySomebodyElse {}
