package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.healthpages.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AnEditorSeesHowItGoes extends Journey {
    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(40);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_comment_and_its_decision_are_in_the_numbers_of_the_week(boolean javaScript) {
        Page editor = editor(javaScript);
        editor.locator(".desk-nav").getByText("Dashboard").click();
        assertThat(heading(editor)).isEqualTo("Dashboard");
        int cameIn = ofThisWeek(editor, "flow", 0);
        int decided = ofThisWeek(editor, "flow", 1);

        String words = "How it goes, JavaScript " + javaScript;
        writeComment(somebody(javaScript), "Counts", words);
        editor.navigate("/desk/comments/" + idOf(words));
        press(editor, "Publish");

        Instant end = Instant.now().plus(COUNTED_WITHIN);
        do {
            editor.navigate("/desk/dashboard");
        } while (ofThisWeek(editor, "flow", 1) <= decided && Instant.now().isBefore(end));
        assertThat(ofThisWeek(editor, "flow", 0)).isGreaterThan(cameIn);
        assertThat(ofThisWeek(editor, "flow", 1)).isGreaterThan(decided);
        assertThat(ofThisWeek(editor, "times", 2)).isGreaterThan(decided);
    }

    /** 0 where nothing has ever happened. */
    private static int ofThisWeek(Page editor, String chart, int column) {
        Locator number =
                editor.locator("#" + chart + " tbody tr").last().locator("td").nth(column);
        return number.count() == 0 ? 0 : Integer.parseInt(number.textContent());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_table_stands_behind_each_picture_and_a_page_leads_to_its_ratings(boolean javaScript) {
        Page reader = somebody(javaScript);
        reader.navigate("/exercise/yoga");
        reader.getByLabel("3 stars").check();
        press(reader, "Send my rating");
        Page editor = editor(javaScript);
        editor.navigate("/desk/dashboard?article=" + idOfPage("back-pain", "exercises"));
        Locator lowest = editor.locator("section[aria-labelledby=lowest-rated]");
        assertThat(lowest.locator("svg").count()).isOne();
        assertThat(lowest.locator("tbody").textContent()).contains("Exercises for back pain");
        Locator table = editor.locator("#editions table");
        assertThat(table.isVisible()).isFalse();
        editor.locator("#editions summary").click();
        assertThat(table.isVisible()).isTrue();
        assertThat(table.innerText()).contains("1 December 2008", "3.6");

        editor.navigate("/desk/articles/" + idOfPage("exercise", "yoga"));
        editor.getByText("Ratings over time").click();

        assertThat(editor.locator("#over-time + p").textContent()).contains("Guide to yoga");
        assertThat(editor.locator("#months tbody tr").last().textContent()).contains("too few ratings");
        assertThat(Integer.parseInt(editor.locator("#months tbody tr")
                        .last()
                        .locator("td")
                        .last()
                        .textContent()))
                .isPositive();
    }
}

class AnEditorSeesHowItGoesTest extends AnEditorSeesHowItGoes {}

@InTheFullRun
@OnPostgres
class AnEditorSeesHowItGoesOnPostgresTest extends AnEditorSeesHowItGoes {}
