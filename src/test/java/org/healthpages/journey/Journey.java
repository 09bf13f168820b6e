package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole way through the running site with the sample content, in a real browser. All journeys come from one address within
 * minutes, so the limits, which have tests of their own, are off. Nobody else uses their site, and so they run beside tests of
 * other kinds, one after the other.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("journeys")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"healthpages.sample-content=true", "healthpages.limits.enabled=false"})
abstract class Journey {
    static final String ARTICLE = "/back-pain/exercises";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A person with a browser of their own. */
    Page somebody(boolean javaScript) {
        return somebody(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript), "localhost");
    }

    Page somebody(Browser.NewContextOptions options, String host) {
        BrowserContext context = Browsers.chromium().newContext(options.setBaseURL("http://" + host + ":" + port));
        context.setDefaultTimeout(60_000);
        open.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // a status that a test asks for on purpose is told on the console, too
            boolean expected = message.text().startsWith("Failed to load resource")
                    || message.text().contains("Cross-Origin-Opener-Policy header has been ignored")
                    // a test that is quicker than the browser has put the focus somewhere else already
                    || message.text().startsWith("Autofocus processing was blocked");
            if (!expected) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    Page editor(boolean javaScript) {
        return editor("ada", javaScript);
    }

    /** @param name of an account with ada's password */
    Page editor(String name, boolean javaScript) {
        Page page = somebody(javaScript);
        page.navigate("/desk");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill("ada has a password");
        press(page, "Sign in");
        isTitled(page, "Queue");
        return page;
    }

    /** A second editor, with ada's roles and password. */
    void anotherEditor(String name) {
        jdbc.sql("insert into account (name, password_hash, created_at)"
                        + " select ?, password_hash, created_at from account where name = 'ada'")
                .param(name)
                .update();
        jdbc.sql("insert into account_role (account, role) select g.id, r.role from account g, account a"
                        + " join account_role r on r.account = a.id where g.name = ? and a.name = 'ada'")
                .param(name)
                .update();
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** How its title begins, as an expression; a page that has just been asked for has none yet. */
    static void isTitled(Page page, String beginning) {
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^" + beginning));
    }

    static String heading(Page page) {
        return page.locator("h1").textContent();
    }

    /** Writes a comment and leads to its receipt. */
    static void writeComment(Page reader, String name, String body) {
        reader.navigate(ARTICLE);
        reader.getByText("Write a comment").click();
        reader.getByLabel("Your name").fill(name);
        reader.getByLabel("Your comment").fill(body);
        press(reader, "Send my comment");
        assertThat(reader.url()).contains("/receipts/");
    }

    /** Sends the form for a comment, and stays wherever that leads. */
    static void sendComment(Page reader, String why, String name, String body) {
        reader.navigate(ARTICLE + "/comments/new");
        reader.getByLabel(why).check();
        reader.getByLabel("Your name").fill(name);
        reader.getByLabel("Your comment").fill(body);
        press(reader, "Send my comment");
    }

    long idOf(String words) {
        return jdbc.sql("select comment from comment_words where body = ? order by version desc")
                .param(words)
                .query(Long.class)
                .list()
                .get(0);
    }

    long idOfPage(String topic, String name) {
        return jdbc.sql("select id from article where topic = ? and slug = ?")
                .params(topic, name)
                .query(Long.class)
                .single();
    }

    Map<String, Object> rowOf(long comment) {
        return jdbc.sql("select state, about, version, at_risk, kept from comment where id = ?")
                .param(comment)
                .query()
                .singleRow();
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
