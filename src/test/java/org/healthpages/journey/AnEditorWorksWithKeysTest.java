package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.healthpages.Given;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.comment.CommentActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class AnEditorWorksWithKeysTest extends Journey {
    /** A page shows 40. */
    private static final int MANY = Boolean.getBoolean("quality.full") ? 100 : 45;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PublishedArticles articles;

    private CommentActs comments;
    private PublishedArticle article;

    /** Only what a test puts there is in the queue, so that it knows what is pressed. */
    @BeforeEach
    void anEmptyQueue() {
        comments = new CommentActs(beans);
        article = articles.at("back-pain", "exercises").orElseThrow();
        jdbc.sql("select id from comment where state = 'WAITING'")
                .query(Long.class)
                .list()
                .forEach(comments::withdraw);
    }

    private List<Long> waiting(int many, String words) {
        return IntStream.range(0, many)
                .mapToObj(i -> comments.waiting(article, words + " " + i, Given.NOON.plusSeconds(i)))
                .toList();
    }

    private Page editorWithKeys() {
        Page editor = editor(true);
        editor.waitForLoadState(); // keys work once the script is there
        return editor;
    }

    private String state(long comment) {
        return (String) rowOf(comment).get("state");
    }

    private String reason(long comment) {
        return jdbc.sql("select reason from decision where comment = ? and act = 'REFUSED'")
                .param(comment)
                .query(String.class)
                .single();
    }

    @Test
    void each_of_more_comments_than_a_page_shows_takes_a_press_and_all_of_them_one_to_begin() {
        List<Long> all = waiting(MANY, "It helped me to keep moving");
        Page editor = editorWithKeys();

        editor.keyboard().press("j");
        for (int i = 0; i < all.size(); i++) {
            editor.waitForNavigation(() -> editor.keyboard().press("p"));
        }

        assertThat(all).allSatisfy(comment -> assertThat(state(comment)).isEqualTo("PUBLISHED"));
        assertThat(editor.locator("main").textContent()).contains("No comment waits. Well done.");
    }

    @Test
    void a_reason_is_chosen_and_the_decision_undone_without_a_mouse() {
        List<Long> all = waiting(3, "Refused with a key");
        Page editor = editorWithKeys();

        editor.keyboard().press("j");
        editor.keyboard().press("j");
        editor.keyboard().press("r");
        editor.keyboard().press("5");
        editor.waitForNavigation(() -> editor.keyboard().press("Enter"));
        assertThat(state(all.get(1))).isEqualTo("REFUSED");
        assertThat(reason(all.get(1))).isEqualTo("ADVERTISING");
        assertThat(state(all.get(0))).isEqualTo("WAITING");

        editor.waitForNavigation(() -> editor.keyboard().press("u"));
        assertThat(state(all.get(1))).isEqualTo("WAITING");
        assertThat(editor.locator("[role=status]").textContent()).contains("Undone.");

        // where the second one was, there is the second one again
        editor.waitForNavigation(() -> editor.keyboard().press("p"));
        assertThat(state(all.get(1))).isEqualTo("PUBLISHED");
    }

    @Test
    void who_turns_the_keys_off_presses_nothing_by_accident() {
        List<Long> all = waiting(1, "Not with a key");
        Page editor = editorWithKeys();
        editor.keyboard().press("?");
        editor.getByLabel("Use these keys on this device").uncheck();

        editor.reload();
        editor.keyboard().press("j");
        editor.keyboard().press("p");

        assertThat(editor.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
        assertThat(state(all.get(0))).isEqualTo("WAITING");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void many_are_decided_at_once_and_undone_at_once(boolean javaScript) {
        List<Long> all = waiting(4, "Chosen, JavaScript " + javaScript);
        Page editor = editor(javaScript);

        press(editor, "Decide about the chosen comments");
        isTitled(editor, "Error: ");
        editor.locator("#choose-" + all.get(0)).check();
        press(editor, "Decide about the chosen comments");
        assertThat(editor.locator(".error-summary").textContent()).contains("Choose what to do with them");
        assertThat(editor.locator("#choose-" + all.get(0)).isChecked()).isTrue();

        editor.locator("#choose-" + all.get(2)).check();
        comments.withdraw(all.get(2));
        editor.locator("#choose-" + all.get(3)).check();
        editor.locator("#decision").selectOption("OFF_TOPIC");
        press(editor, "Decide about the chosen comments");

        assertThat(editor.locator("[role=status]").textContent())
                .contains("2 comments refused. Their writers see why on their receipts.")
                .contains("Not done")
                .contains("comment " + all.get(2));
        assertThat(all).extracting(this::state).containsExactly("REFUSED", "WAITING", "WITHDRAWN", "REFUSED");

        press(editor, "Undo");
        assertThat(editor.locator("[role=status]").textContent()).contains("2 decisions undone.");
        assertThat(all).extracting(this::state).containsExactly("WAITING", "WAITING", "WITHDRAWN", "WAITING");
    }
}
