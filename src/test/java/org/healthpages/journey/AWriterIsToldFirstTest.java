package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways between the form and the receipt: where to find help, and whether everybody should see these words. */
class AWriterIsToldFirstTest extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_to_find_help_and_sends_the_comment_all_the_same(boolean javaScript) {
        String words = "Which exercise is right for me? JavaScript " + javaScript;
        Page reader = somebody(javaScript);

        sendComment(reader, "I need help", "Noor", words);

        isTitled(reader, "Where to find help: ");
        assertFocus(reader);
        assertThat(reader.locator(".care-title").allTextContents())
                .hasSize(4)
                .anySatisfy(title -> assertThat(title).contains("Emergency:", "Call 999"));
        assertThat(count(words)).isZero();

        press(reader, "Send it all the same");

        assertThat(reader.url()).contains("/receipts/");
        assertThat(rowOf(idOf(words))).containsEntry("about", "HELP").containsEntry("at_risk", true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_to_find_help_and_says_it_in_other_words(boolean javaScript) {
        String words = "Please help, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        sendComment(reader, "I need help", "Noor", words);

        assertThat(reader.getByLabel("I need help").isChecked()).isTrue();
        assertThat(reader.getByLabel("Your comment").inputValue()).isEqualTo(words);
        reader.getByLabel("I want to share my experience").check();
        reader.getByLabel("Your comment").fill(words + ": walking did");
        press(reader, "Send the edited comment");

        assertThat(reader.url()).contains("/receipts/");
        assertThat(count(words)).isZero();
        assertThat(rowOf(idOf(words + ": walking did"))).containsEntry("about", "EXPERIENCE");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void which_words_are_personal_and_leaves_them_out(boolean javaScript) {
        String words = "Walk with me, JavaScript " + javaScript + ". Ring 07700 900142";
        Page reader = somebody(javaScript);

        sendComment(reader, "I want to share my experience", "Noor", words);

        assertThat(heading(reader)).isEqualTo("Should everybody see these words?");
        assertFocus(reader);
        assertThat(reader.locator(".asked mark").allTextContents()).containsExactly("07700 900142");
        assertThat(count(words)).isZero();

        press(reader, "Send it without these words");

        assertThat(reader.locator(".comment-words").textContent())
                .contains("Walk with me")
                .doesNotContain("07700");
        assertThat(count(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void which_words_are_personal_and_edits_them(boolean javaScript) {
        String words = "Gill from the pool knows, JavaScript " + javaScript + ". My nurse Rosamund does, too.";
        Page reader = somebody(javaScript);
        sendComment(reader, "Something on this page is wrong or unclear", "Noor", words);

        assertThat(reader.getByLabel("Your comment").inputValue()).isEqualTo(words);
        reader.getByLabel("Your comment").fill("My nurse knows, JavaScript " + javaScript);
        press(reader, "Send the edited comment");

        assertThat(reader.url()).contains("/receipts/");
        assertThat(rowOf(idOf("My nurse knows, JavaScript " + javaScript))).containsEntry("about", "CORRECTION");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void which_words_are_personal_and_sends_them_to_a_person_as_they_are(boolean javaScript) {
        String words = "Write to walkers@example.org, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        sendComment(reader, "I want to share my experience", "Noor", words);

        press(reader, "Send it as it is");

        assertThat(reader.locator(".comment-words").textContent()).isEqualTo(words);
        Page editor = editor(javaScript);
        assertThat(editor.locator("#comment-" + idOf(words)).textContent())
                .contains("was asked about personal data, and sent it as it is");
        editor.navigate("/desk/comments/" + idOf(words));
        assertThat(editor.locator("main").textContent()).contains("was asked about personal data");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_same_when_a_comment_that_waits_is_edited(boolean javaScript) {
        String words = "I swim at dawn, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        writeComment(reader, "Sam", words);
        String receipt = reader.url();

        reader.getByText("Edit my comment").click();
        reader.getByLabel("Your comment").fill(words + ". Ring 07700 900875");
        press(reader, "Save my comment");
        assertThat(heading(reader)).isEqualTo("Should everybody see these words?");
        assertThat(rowOf(idOf(words))).containsEntry("version", 1);
        press(reader, "Send it without these words");

        assertThat(reader.url()).isEqualTo(receipt);
        assertThat(reader.locator(".comment-words").textContent())
                .contains(words)
                .doesNotContain("07700");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void help_first_when_they_may_come_to_harm_and_never_why(boolean javaScript) {
        String words = "I want to die. My nurse Rosamund knows. JavaScript " + javaScript;
        Page reader = somebody(javaScript);

        writeComment(reader, "J", words); // kept at once: nothing is asked

        String receipt = reader.locator("main").textContent();
        assertThat(receipt.indexOf("116 123")).isPositive().isLessThan(receipt.indexOf("We have it."));
        assertThat(receipt).doesNotContain("risk", "marked", "urgent");
        Page editor = editor(javaScript);
        assertThat(editor.locator(".item-first[id=comment-" + idOf(words) + "]").count())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_the_page_says_about_emergencies_when_they_tell_of_one(boolean javaScript) {
        Page reader = somebody(javaScript);

        writeComment(reader, "D", "My legs are numb, and I can't feel my feet. JavaScript " + javaScript);

        List<String> cards = reader.locator("main .care-title").allTextContents();
        assertThat(cards).hasSize(2);
        assertThat(cards.get(1)).contains("Emergency:", "Call 999");
        String receipt = reader.locator("main").textContent();
        assertThat(receipt.indexOf("Emergency:")).isLessThan(receipt.indexOf("We have it."));
    }

    private static void assertFocus(Page page) {
        assertThat(page.locator("#before-sending:focus").count())
                .as(page.title())
                .isOne();
    }

    private long count(String words) {
        return jdbc.sql("select count(*) from comment_words where body = ?")
                .param(words)
                .query(Long.class)
                .single();
    }
}
