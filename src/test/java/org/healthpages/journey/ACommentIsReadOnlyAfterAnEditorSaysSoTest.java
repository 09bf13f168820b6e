package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.healthpages.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ACommentIsReadOnlyAfterAnEditorSaysSo extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void published(boolean javaScript) {
        String words = "Walking to work helped me, said with JavaScript " + javaScript;
        Page reader = somebody(javaScript);

        writeComment(reader, "Ines", words);
        assertThat(reader.locator("main").textContent()).contains("A person will read it before it appears");
        reader.navigate(ARTICLE);
        assertThat(reader.locator("#comments").count()).isOne();
        assertThat(reader.content()).doesNotContain(words);

        Page editor = editor(javaScript);
        editor.locator("#comment-" + idOf(words) + " button:has-text('Publish')")
                .click();
        assertThat(editor.locator("[role=status]").textContent()).contains("Published.");

        reader.navigate(ARTICLE);
        assertThat(reader.locator(".comment").first().textContent())
                .contains("Ines")
                .contains(words);
        assertThat(rowOf(idOf(words)))
                .containsAllEntriesOf(Map.of("state", "PUBLISHED", "about", "EXPERIENCE", "version", 1, "kept", false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refused_for_a_reason_that_the_receipt_tells(boolean javaScript) {
        String words = "Buy my pillows at https://pillows.example.com, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        writeComment(reader, "Pillow man", words);

        Page editor = editor(javaScript);
        var item = editor.locator("#comment-" + idOf(words));
        item.locator("summary").click();
        item.locator("select").selectOption("ADVERTISING");
        item.getByText("Refuse it").click();

        reader.reload();
        assertThat(reader.locator("main").textContent())
                .contains("did not publish it")
                .contains("It advertises");
        reader.navigate(ARTICLE);
        assertThat(reader.content()).doesNotContain("Buy my pillows");
        assertThat(rowOf(idOf(words))).containsEntry("state", "REFUSED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void edited_while_it_waits_and_withdrawn_for_good(boolean javaScript) {
        String words = "I swim on Mondays, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        writeComment(reader, "Sam", words);
        String receipt = reader.url();
        long comment = idOf(words);

        reader.getByText("Edit my comment").click();
        reader.getByLabel("Your comment").fill(words + ", and on Fridays");
        press(reader, "Save my comment");
        assertThat(reader.url()).isEqualTo(receipt);
        assertThat(reader.locator("main").textContent()).contains("and on Fridays");
        assertThat(rowOf(comment)).containsEntry("version", 2);

        reader.getByText("Withdraw my comment").click();
        press(reader, "Withdraw my comment");
        assertThat(reader.locator("main").textContent())
                .contains("You withdrew it")
                .doesNotContain("I swim");
        assertThat(rowOf(comment)).containsEntry("state", "WITHDRAWN");
        assertThat(jdbc.sql("select count(*) from comment_words where comment = ?")
                        .param(comment)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_wrong_form_keeps_every_word(boolean javaScript) {
        Page reader = somebody(javaScript);
        reader.navigate(ARTICLE + "/comments/new");

        reader.getByLabel("Your name").fill("Noor");
        press(reader, "Send my comment");

        isTitled(reader, "Error: ");
        assertThat(reader.locator("#error-summary").textContent())
                .contains("There is a problem")
                .contains("Write your comment");
        assertThat(reader.getByLabel("Your name").inputValue()).isEqualTo("Noor");
        if (javaScript) {
            assertThat(reader.evaluate("document.activeElement.id")).isEqualTo("error-summary");
            assertThat(reader.locator("[data-counter-for]").textContent()).isEqualTo("3,000 characters left");
        }
    }
}

class ACommentIsReadOnlyAfterAnEditorSaysSoTest extends ACommentIsReadOnlyAfterAnEditorSaysSo {}

@OnPostgres
class ACommentIsReadOnlyAfterAnEditorSaysSoOnPostgresTest extends ACommentIsReadOnlyAfterAnEditorSaysSo {}
