package org.healthpages.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Before the desk signs an editor out. The page's clock is moved, and not the site's. */
class AnEditorIsWarnedTest extends Journey {
    @Test
    void stays_signed_in_by_a_button_and_what_is_typed_stays() {
        Page editor = editor(true);
        editor.clock().install();
        editor.navigate("/desk/articles/new");
        editor.locator("#the_title").fill("Half of a title");
        Locator warning = editor.locator(".session-warning");

        later(editor, Duration.ofMinutes(114));
        assertThat(warning).hasCount(0);
        later(editor, Duration.ofMinutes(2));
        assertThat(warning).containsText("You will be signed out at");
        press(editor, "Stay signed in");
        assertThat(warning).hasCount(0);
        later(editor, Duration.ofMinutes(114));
        assertThat(warning).hasCount(0);
        later(editor, Duration.ofMinutes(10));

        assertThat(warning).containsText("You are signed out");
        assertThat(editor.locator("#the_title").inputValue()).isEqualTo("Half of a title");
    }

    @Test
    void who_was_signed_out_and_sends_a_form_gets_the_words_back() {
        Page editor = editor(false);
        editor.navigate("/desk/articles/new");
        editor.locator("#the_title").fill("Half of a title");
        editor.context().clearCookies();

        press(editor, "Save");

        assertThat(editor.locator("textarea").first().inputValue()).isEqualTo("Half of a title");
        assertThat(editor.locator("main").textContent()).contains("was not saved");
    }

    private static void later(Page editor, Duration time) {
        editor.clock().fastForward(time.toMillis());
    }
}
