package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.healthpages.Given;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.comment.CommentActs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class AnEditorFindsTheirWayThroughTheQueueTest extends Journey {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private PublishedArticles articles;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filters_decides_comes_back_and_leaves_a_note(boolean javaScript) {
        var comments = new CommentActs(beans);
        PublishedArticle article = articles.at("exercise", "pilates").orElseThrow();
        String marked = "I found it on www.example.org, JavaScript " + javaScript;
        long link = comments.waiting(article, marked, Given.NOON);
        long other = comments.waiting(article, marked + " and on www.example.com", Given.NOON.plusSeconds(1));
        long plain = comments.waiting(article, "It helped me, JavaScript " + javaScript, Given.NOON.plusSeconds(2));
        Page editor = editor(javaScript);

        editor.locator(".queue-filter summary").click();
        editor.getByLabel("Address of the page").fill("/exercise/pilates-nonsense");
        press(editor, "Filter");
        isTitled(editor, "Error: ");
        assertThat(editor.locator("#article").inputValue()).isEqualTo("/exercise/pilates-nonsense");
        editor.getByLabel("Address of the page").fill("/exercise/pilates"); // the form stands open
        editor.locator("#mark").selectOption("LINK");
        press(editor, "Filter");
        String filtered = editor.url();
        assertThat(ids(editor)).contains("comment-" + link, "comment-" + other).doesNotContain("comment-" + plain);

        press(editor, "Publish comment " + link);
        assertThat(editor.url()).isEqualTo(address(filtered));
        assertThat(editor.locator("[role=status]").textContent()).contains("Published.");
        assertThat(ids(editor)).contains("comment-" + other).doesNotContain("comment-" + link);
        press(editor, "Undo");
        assertThat(ids(editor)).contains("comment-" + link);

        editor.getByText("Open comment " + link).click();
        press(editor, "Keep the note");
        assertThat(editor.locator(".error-summary").textContent()).contains("Write your note");
        editor.getByLabel("A note for the other editors").fill("Ask Dr Okafor about that page.");
        press(editor, "Keep the note");
        assertThat(editor.locator(".notes").textContent()).contains("Private note by ada", "Ask Dr Okafor");
        press(editor, "Publish");
        assertThat(editor.url()).isEqualTo(address(filtered));

        editor.locator(".tabs a").getByText("All").click();
        assertThat(editor.locator(".tabs [aria-current]").textContent()).contains("All");
        editor.navigate("/desk?show=all&article=exercise/pilates");
        assertThat(editor.locator("#comment-" + link).textContent()).contains("published", "Private note by ada");
        assertThat(editor.locator("#comment-" + other).textContent()).contains("waiting");

        Page reader = somebody(javaScript);
        reader.navigate("/exercise/pilates");
        assertThat(reader.locator("main").textContent()).contains(marked).doesNotContain("Okafor");
        comments.withdraw(link);
        editor.navigate("/desk/comments/" + link);
        assertThat(editor.locator("main").textContent()).doesNotContain("Okafor");
        comments.withdraw(other);
        comments.withdraw(plain);
    }

    /** As our own links say it: a form's fields that are empty are left out. */
    private static String address(String filtered) {
        return filtered.replaceFirst("\\?.*", "") + "?article=/exercise/pilates&mark=LINK";
    }

    private static List<String> ids(Page editor) {
        return editor.locator(".queue > .item").all().stream()
                .map(item -> item.getAttribute("id"))
                .toList();
    }
}
