package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole site with a keyboard alone (WCAG 2.2: 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.5.8). */
class KeyboardTest extends Journey {
    private static final int MOST_STOPS = 200;
    private static final int MOST_STOPS_IN_ONE = 6;

    /** Where the focus is, and what is wrong with that. */
    private static final String STOP = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return {end: true};
              const box = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              const wrong = [];
              if (box.width < 1 || box.height < 1) wrong.push('has no size');
              if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('is off the screen');
              const middle = [...e.getClientRects()].map(r => document.elementFromPoint(
                  Math.min(Math.max(r.x + r.width / 2, 1), innerWidth - 2), Math.min(Math.max(r.y + r.height / 2, 1), innerHeight - 2)));
              if (!middle.some(at => at && (e.contains(at) || at.closest('label')?.control === e))) wrong.push('is covered');
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('shows no focus');
              return {
                end: false,
                what: e.outerHTML.slice(0, 100),
                order: [...document.querySelectorAll('*')].indexOf(e),
                wrong: wrong.join(', ')
              };
            }""";

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => !e.closest('.trap, .skip-link') && e.checkVisibility())
              .filter(e => !(e.matches('a') && [...(e.parentElement.childNodes)].some(n => n.nodeType === 3 && n.textContent.trim().length > 1)))
              .filter(e => { const b = e.getBoundingClientRect(); return b.width < 24 || b.height < 24; })
              .map(e => e.outerHTML.slice(0, 120))""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=pain",
                "/back-pain",
                ARTICLE,
                ARTICLE + "/comments/new",
                ARTICLE + "/rating",
                "/comments/1/report",
                "/a-z",
                "/privacy",
                "/contact",
                "/transparency"
            })
    void every_stop_is_seen_in_order_and_none_is_a_trap(String path) {
        Page reader = small();
        reader.navigate(path);

        walk(reader, path);
    }

    @Test
    void every_stop_of_the_desk_is_seen_in_order_and_none_is_a_trap() {
        writeComment(somebody(true), "Waits", "For the keyboard");
        Page editor = editor(true);

        for (String path : List.of(
                "/desk",
                "/desk?show=at-risk&mark=LINK",
                "/desk?show=all&article=back-pain/exercises&age=last-day",
                "/desk/comments/1",
                "/desk/comments/1/redaction",
                "/desk/comments/1/reply",
                "/desk/reports",
                "/desk/logbook",
                "/desk/dashboard",
                "/desk/corrections",
                "/desk/messages",
                "/desk/ratings",
                "/desk/accounts",
                "/desk/accounts/"
                        + jdbc.sql("select id from account where name = 'ada'")
                                .query(Long.class)
                                .single(),
                "/desk/password")) {
            editor.navigate(path);
            walk(editor, path);
        }
    }

    @Test
    void every_stop_on_the_way_to_a_sign_off_is_seen_in_order_and_none_is_a_trap() {
        Page editor = editor(true);
        editor.navigate("/desk/articles/new");
        editor.locator("#the_title").fill("Keys");
        editor.locator("#the_address").fill("exercise/keys");
        editor.locator("#the_summary").fill("About keys.");
        editor.locator("#the_body").fill("Press one.");
        press(editor, "Save");
        String article = editor.url();
        editor.navigate(article + "/sign-off-links");
        walk(editor, "somebody outside to ask");
        editor.getByLabel("Their name").fill("Sam Lee");
        editor.getByLabel("Their profession").fill("Physiotherapist");
        press(editor, "Make a link");
        String link = editor.locator("#link").textContent();
        editor.navigate(article);
        walk(editor, "an article that waits for a sign-off");
        anotherEditor("signs-with-keys");
        Page reviewer = editor("signs-with-keys", true);
        reviewer.navigate(article + "/sign-off");
        walk(reviewer, "a text to sign off");

        Page outside = small();
        outside.navigate(link.substring(link.indexOf("/sign-off/")));
        walk(outside, "a page to sign off");
        assertThat((List<?>) outside.evaluate(SMALL_TARGETS)).isEmpty();
        press(outside, "Sign it off");
        assertFocusIsOnTheSummary(outside);
    }

    private static void walk(Page page, String path) {
        List<String> wrong = new ArrayList<>();
        int before = -1;
        int stops = 0;
        int within = 0;
        for (Map<?, ?> stop = next(page); !(boolean) stop.get("end"); stop = next(page)) {
            int order = (int) stop.get("order");
            if (order == before && ++within < MOST_STOPS_IN_ONE) {
                continue; // the parts of a date
            }
            within = 0;
            if (order <= before) {
                break; // round again: the browser's own controls lie between
            }
            if (!stop.get("wrong").equals("")) {
                wrong.add(path + ": " + stop.get("what") + " " + stop.get("wrong"));
            }
            before = order;
            assertThat(++stops).as("stops on %s", path).isLessThan(MOST_STOPS);
        }
        assertThat(wrong).isEmpty();
        int all = (int) page.evaluate("""
                () => {
                  const radios = new Set();
                  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                    .filter(e => e.tabIndex >= 0 && e.checkVisibility())
                    .filter(e => e.type !== 'radio' || !radios.has(e.name) && radios.add(e.name)).length;
                }""");
        assertThat(stops).as("stops on %s, of all that there are", path).isEqualTo(all);
    }

    private static Map<?, ?> next(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(STOP);
    }

    @Test
    void the_first_stop_leads_past_the_header() {
        Page reader = small();
        reader.navigate(ARTICLE);

        reader.keyboard().press("Tab");
        assertThat(reader.evaluate("document.activeElement.className")).isEqualTo("skip-link");
        reader.keyboard().press("Enter");

        assertThat(reader.evaluate("document.activeElement.id")).isEqualTo("main");
        reader.keyboard().press("Tab");
        assertThat(reader.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_an_error_the_focus_is_on_what_says_what_is_wrong(boolean javaScript) {
        Page reader = somebody(javaScript);

        reader.navigate(ARTICLE + "/comments/new");
        reader.getByLabel("Your name").fill("Ines");
        reader.getByLabel("Your name").press("Enter");
        assertFocusIsOnTheSummary(reader);

        reader.navigate("/comments/1/report");
        press(reader, "Send my report");
        assertFocusIsOnTheSummary(reader);

        reader.navigate("/exercise/pilates/rating");
        press(reader, "Send my rating");
        assertFocusIsOnTheSummary(reader);

        reader.navigate("/contact");
        press(reader, "Send my message");
        assertFocusIsOnTheSummary(reader);
    }

    private static void assertFocusIsOnTheSummary(Page page) {
        isTitled(page, "Error: ");
        // evaluating is the test's own doing, and works where the page may run no script
        assertThat(page.locator("#error-summary:focus").count())
                .as(page.title())
                .isOne();
    }

    @Test
    void choosing_stars_sends_nothing_before_the_button_is_pressed() {
        Page reader = small();
        reader.navigate(ARTICLE);
        List<String> sent = new CopyOnWriteArrayList<>();
        reader.onRequest((Request request) -> sent.add(request.url()));

        reader.getByLabel("5 stars").focus();
        for (int i = 0; i < 5; i++) {
            reader.keyboard().press("ArrowDown");
        }
        reader.getByLabel("3 stars").check();

        assertThat(sent).as("beside the page's own picture").allMatch(url -> url.contains("/assets/"));
        assertThat(reader.url()).endsWith(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=pain",
                ARTICLE,
                ARTICLE + "/comments/new",
                "/comments/1/report",
                "/a-z",
                "/privacy",
                "/contact",
                "/transparency",
                "/nonsense"
            })
    void what_is_pressed_is_large_enough(String path) {
        Page reader = small();
        reader.navigate(path);

        assertThat((List<?>) reader.evaluate(SMALL_TARGETS)).isEmpty();
    }

    @Test
    void stars_are_larger_still() {
        Page reader = small();
        reader.navigate(ARTICLE);

        assertThat(
                        (List<?>)
                                reader.evaluate(
                                        "() => [...document.querySelectorAll('.stars .choice')].map(e => e.getBoundingClientRect().height)"))
                .hasSize(5)
                .allSatisfy(
                        height -> assertThat(((Number) height).doubleValue()).isGreaterThanOrEqualTo(44));
    }

    private Page small() {
        return somebody(new Browser.NewContextOptions().setViewportSize(320, 640), "localhost");
    }
}
