package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From "something on this page is wrong" to the line on the page that says what was corrected. */
class AReaderFindsAMistakeTest extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void and_the_page_says_what_was_corrected(boolean javaScript) {
        String words = "Week two says four sets, but the picture shows three. JavaScript " + javaScript;
        String note = "Week two now says three sets, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        sendComment(reader, "Something on this page is wrong or unclear", "Noor", words);
        assertThat(reader.url()).contains("/receipts/");

        Page editor = editor(javaScript);
        editor.locator("#comment-" + idOf(words))
                .getByText("See the correction")
                .click();
        press(editor, "Settle it");
        isTitled(editor, "Error: ");
        editor.getByLabel("The page was changed").check();
        editor.getByLabel("What was changed, or why nothing was").fill(note);
        press(editor, "Settle it");
        assertThat(heading(editor)).isEqualTo("Corrections");
        assertThat(editor.locator("[role=status]").textContent()).contains("The page was changed");
        assertThat(editor.locator("tbody").textContent()).contains(note).contains("ada");

        reader.navigate(ARTICLE);
        assertThat(reader.locator(".review-dates").allTextContents())
                .anySatisfy(text -> assertThat(text).contains("Corrected on", "after a reader wrote to us: " + note));
        assertThat(reader.content()).doesNotContain(words);
        assertThat(rowOf(idOf(words))).containsEntry("state", "WAITING").containsEntry("about", "CORRECTION");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void and_of_two_editors_the_second_learns_what_the_first_decided(boolean javaScript) {
        String words = "What does NICE mean here? JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        sendComment(reader, "Something on this page is wrong or unclear", "Noor", words);
        Page first = editor(javaScript);
        Page second = editor(javaScript);
        first.navigate("/desk/corrections/" + idOf(words));
        second.navigate("/desk/corrections/" + idOf(words));

        first.getByLabel("It is not a correction").check();
        press(first, "Settle it");
        press(second, "Settle it");

        assertThat(heading(second)).isEqualTo("Somebody was faster");
        assertThat(second.locator("main").textContent()).contains("ada").contains("It is not a correction");
    }
}
