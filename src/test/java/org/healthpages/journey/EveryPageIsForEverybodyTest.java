package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in every state, on a small light screen and on a large dark one: no violation, nothing beside the screen. */
class EveryPageIsForEverybodyTest extends Journey {
    enum Screen {
        SMALL_AND_LIGHT(320, 640, ColorScheme.LIGHT),
        LARGE_AND_DARK(1280, 900, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme colors;

        Screen(int width, int height, ColorScheme colors) {
            this.width = width;
            this.height = height;
            this.colors = colors;
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colors);
        }
    }

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void readers_pages(Screen screen) {
        Page page = somebody(screen.options(), "localhost");
        for (String path : List.of(
                "/",
                "/back-pain",
                ARTICLE,
                "/treatments/acupuncture",
                "/contact",
                "/comment-rules",
                "/nonsense",
                ARTICLE + "/comments/new",
                ARTICLE + "/rating",
                "/comments/1/report")) {
            page.navigate(path);
            look(page, path);
        }

        page.navigate("/exercise/pilates");
        page.getByLabel("4 stars").check();
        press(page, "Send my rating");
        look(page, "after a vote");

        page.navigate(ARTICLE + "/comments/new");
        press(page, "Send my comment");
        look(page, "a comment without words");

        page.navigate("/comments/1/report");
        press(page, "Send my report");
        look(page, "a report without a reason");

        writeComment(page, "Axe " + screen, "x".repeat(300) + " \u0645\u0631\u062d\u0628\u0627 " + screen);
        look(page, "a receipt");
        page.getByText("Edit my comment").click();
        look(page, "a comment to edit");
        page.goBack();
        page.getByText("Withdraw my comment").click();
        look(page, "a comment to withdraw");
        press(page, "Withdraw my comment");
        look(page, "a withdrawn comment");

        page.navigate(ARTICLE);
        page.locator(".comment-report a").nth(screen.ordinal() + 9).click();
        page.getByLabel("It gives private information").check();
        press(page, "Send my report");
        look(page, "a report's receipt");
        page.navigate(ARTICLE);
        look(page, "an article with a hidden comment");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void editors_pages(Screen screen) {
        writeComment(somebody(true), "Waiting", "A waiting comment, " + screen + ' ' + "y".repeat(300));
        long waiting = idOf("A waiting comment, " + screen + ' ' + "y".repeat(300));
        writeComment(somebody(true), "Desperate", "I want to die, " + screen);
        Page page = somebody(screen.options(), "localhost");

        page.navigate("/desk/sign-in");
        look(page, "sign in");
        page.getByLabel("Name").fill("ada");
        press(page, "Sign in");
        look(page, "a wrong password");
        page.getByLabel("Password").fill("ada has a password");
        press(page, "Sign in");
        look(page, "the queue");
        for (String path : List.of("/desk/reports", "/desk/logbook", "/desk/password", "/desk/comments/" + waiting)) {
            page.navigate(path);
            look(page, path);
        }
        page.navigate("/desk/password");
        press(page, "Change my password");
        look(page, "a wrong new password");

        page.navigate("/desk/comments/" + waiting);
        Page again = page.context().newPage();
        again.navigate("/desk/comments/" + waiting);
        press(page, "Publish");
        look(page, "the queue after a decision");
        press(again, "Publish");
        look(again, "already decided");
        page.navigate("/desk/comments/" + waiting);
        look(page, "a published comment at the desk");
        page.navigate("/desk/logbook");
        look(page, "the logbook with a decision");
        assertThat(faults).isEmpty();
    }

    private void look(Page page, String what) {
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(violation -> faults.add(what + ": " + violation.getId() + " at "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList()));
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add(what + ": wider than the screen");
        }
    }
}
