package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.healthpages.Given;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.comment.CommentActs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class AnEditorRedactsAndRepliesTest extends Journey {
    private static final String PAGE = "/exercise/pilates";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PublishedArticles articles;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marks_words_publishes_replies_and_takes_both_back(boolean javaScript) {
        var comments = new CommentActs(beans);
        PublishedArticle article = articles.at("exercise", "pilates").orElseThrow();
        String tail = " helped me, JavaScript " + javaScript;
        long comment = comments.waiting(article, "Dr Okafor in room 7" + tail, Given.NOON);
        Page editor = editor(javaScript);
        Page reader = somebody(javaScript);

        editor.navigate("/desk?article=exercise/pilates");
        String queue = editor.url();
        editor.getByText("Redact words of comment " + comment).click();
        assertThat(marked(editor)).as("what the rules found").isEqualTo("Dr [[Okafor]] in room 7" + tail);
        markRoom(editor, javaScript);
        press(editor, "Redact it");
        assertThat(editor.locator(".error-summary").textContent()).contains("Choose the rule that it breaks");
        assertThat(marked(editor)).isEqualTo("Dr [[Okafor]] in [[room 7]]" + tail);
        look(editor, javaScript);
        editor.locator("#reason-redaction").selectOption("IDENTIFIES_SOMEONE");
        editor.getByLabel("Publish the comment, too").check();
        press(editor, "Redact it");
        assertThat(editor.url()).isEqualTo(queue);
        assertThat(editor.locator("[role=status]").textContent()).contains("Redacted and published.");
        reader.navigate(PAGE);
        assertThat(words(reader, comment)).isEqualTo("Dr [removed by the editors] in [removed by the editors]" + tail);
        assertThat(reader.content()).doesNotContain("Okafor in");

        editor.navigate("/desk/comments/" + comment);
        editor.getByText("Reply from the editors").click();
        editor.getByLabel("Signed by").fill("Dr Osei, GP");
        press(editor, "Send the reply");
        assertThat(editor.locator(".error-summary").textContent()).contains("Write your reply");
        editor.getByLabel("The reply").fill("Thank you.\n\nIt helps many.");
        press(editor, "Send the reply");
        reader.reload();
        assertThat(reader.locator("#comment-" + comment + " .reply p").allTextContents())
                .startsWith("Thank you.", "It helps many.");
        assertThat(reader.locator("#comment-" + comment + " .reply").textContent())
                .contains("Reply from the editors", "Dr Osei, GP");

        editor.getByText("Change the reply").click();
        press(editor, "Take the reply back");
        editor.getByText("Change the redaction").click();
        press(editor, "Show it whole again");
        reader.reload();
        assertThat(reader.locator("#comment-" + comment + " .reply").count()).isZero();
        assertThat(words(reader, comment)).isEqualTo("Dr Okafor in room 7" + tail);
        editor.navigate("/desk/logbook?act=REDACTED");
        assertThat(editor.locator("main").textContent())
                .contains("redacted", "Comment " + comment, "identifies someone");
        comments.withdraw(comment);
    }

    private static void markRoom(Page editor, boolean javaScript) {
        if (javaScript) {
            editor.locator("#marked").evaluate("""
                    field => {
                      const start = field.value.indexOf("room 7");
                      field.focus();
                      field.setSelectionRange(start - 1, start + "room 7 ".length);
                    }""");
            press(editor, "Mark the selected words");
            press(editor, "Unmark them");
            assertThat(marked(editor)).contains("in room 7 helped");
            press(editor, "Mark the selected words");
            editor.waitForCondition(
                    () -> editor.locator("#beside").textContent().contains("2 places are taken out."));
        } else {
            editor.locator("#marked").fill(marked(editor).replace("room 7", "[[room 7]]"));
        }
    }

    /** Without a script an editor asks for the preview, and nothing is saved. */
    private static void look(Page editor, boolean javaScript) {
        if (!javaScript) {
            editor.getByLabel("Only show me a preview").check();
            press(editor, "Redact it");
            assertThat(editor.locator("main").textContent()).contains("This is a preview.");
        }
        assertThat(editor.locator("#beside .comment-words").textContent())
                .startsWith("Dr [removed by the editors] in [removed by the editors] helped me");
    }

    private static String marked(Page editor) {
        return editor.locator("#marked").inputValue();
    }

    private static String words(Page reader, long comment) {
        return reader.locator("#comment-" + comment + " > .comment-words").textContent();
    }
}
