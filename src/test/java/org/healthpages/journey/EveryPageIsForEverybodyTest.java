package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.healthpages.platform.Rests;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Every page in every state: no violation of WCAG 2.2 AA that axe can see, valid HTML, nothing beside the screen or cut off,
 * nothing that moves. In turn on a small light screen and on a large dark one; in the profile {@code full} on every screen.
 * Takes the longest, and so begins first, on a site of its own.
 */
@Order(1)
class EveryPageIsForEverybodyTest extends Journey {
    private static final boolean FULL = Boolean.getBoolean("quality.full");
    private static final List<Screen> SCREENS = FULL ? Screen.all() : Screen.TWO;
    private static final Path REPORT = Path.of("target/quality/accessibility.md");
    private static final String ODD =
            "w".repeat(300) + " \u0645\u0631\u062d\u0628\u0627 \u202eabc\u202c " + "\u05e9\u05dc\u05d5\u05dd ";

    /** The words stand on the page that asks about them four times: they must still be English on the whole. */
    private static final String PERSONAL = "w".repeat(80)
            + " I walk to the shops and back every morning before work, and my back"
            + " is better for it.\n\nPlease ask Dr Okafor, who told me so, or call me on 07700 900142 07700 900143."
            + " You can write to " + "odd.".repeat(20) + "reader@example.org, too. \u0645\u0631\u062d\u0628\u0627";

    private static final String SEEN = """
            () => {
              const found = [];
              const what = element => element.outerHTML.slice(0, 120);
              const hidden = element => element.closest('.visually-hidden, .skip-link, .trap');
              if (document.documentElement.scrollWidth > window.innerWidth) found.push('wider than the screen');
              for (const box of document.querySelectorAll('.comment, .item-words, .panel, .card, .care, .found li'))
                if (box.scrollWidth > box.clientWidth + 1) found.push('spills out of its box: ' + what(box));
              for (const element of document.querySelectorAll('body *')) {
                const style = getComputedStyle(element);
                const clips = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
                if (clips && !hidden(element) && element.textContent.trim() && !(element instanceof SVGElement)
                    && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
                  found.push('cut off: ' + what(element));
                if (/[1-9]/.test(style.transitionDuration + style.animationDuration)) found.push('moves: ' + what(element));
              }
              return found;
            }""";

    private final Map<String, List<String>> table = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Makes its application another one than that of the other journeys. */
    @TestConfiguration
    static class SiteOfItsOwn {}

    @Autowired
    private BeanFactory beans;

    private final NuHtml html = new NuHtml();
    private Page reader;
    private Page editor;
    private final Map<Page, Response> sent = new HashMap<>();

    @Test
    void every_state_on_every_screen() throws IOException {
        reader = watched();
        editor = watched();

        readersPages();
        ratings();
        comments();
        reports();
        messages();
        errors();
        resting();
        desk();

        write();
        assertThat(faults).isEmpty();
    }

    private void readersPages() {
        at("home", "/");
        at("topic", "/back-pain");
        at("article with ratings and comments", ARTICLE);
        at("article without ratings and comments", "/treatments/acupuncture");
        at("search, no question", "/search");
        at("search, one page", "/search?q=hydrotherapy");
        at("search, many pages", "/search?q=pain");
        at("search, misspelt", "/search?q=sciattica");
        at("search, nothing found", "/search?q=" + "q".repeat(250));
        at("A to Z", "/a-z");
        at("about us", "/about");
        at("accessibility", "/accessibility");
        at("privacy", "/privacy");
        at("transparency, nothing yet", "/transparency");
        at("comment rules", "/comment-rules");
        at("not found", "/nonsense");
    }

    private void ratings() {
        at("no rating yet", "/exercise/pilates/rating");
        press(reader, "Send my rating");
        look("a rating without stars", reader);
        rate("/exercise/pilates", "4 stars");
        look("a high rating", reader);
        rate("/exercise/easy-exercises", "1 star,");
        look("a low rating", reader);
        press(reader, "Send my answer");
        look("a low rating, no reason chosen", reader);
        reader.getByLabel("It is out of date").check();
        press(reader, "Send my answer");
        look("a low rating, explained", reader);
        at("article with one rating", "/exercise/easy-exercises");
    }

    private void comments() {
        at("a comment to write", ARTICLE + "/comments/new");
        press(reader, "Send my comment");
        look("a comment without words", reader);
        writeComment(reader, "Waits", ODD + "waits");
        look("receipt, waiting", reader);
        reader.getByText("Edit my comment").click();
        look("a comment to edit", reader);
        reader.getByLabel("Your name").fill("");
        press(reader, "Save my comment");
        look("a comment edited wrongly", reader);
        reader.getByLabel("Your name").fill("Gives an address, odd@example.org");
        reader.getByLabel("Your comment").fill(PERSONAL);
        press(reader, "Save my comment");
        look("a question about an edit", reader);
        beforeSending();
        writeComment(reader, "Withdraws", ODD + "withdraws");
        reader.getByText("Withdraw my comment").click();
        look("a comment to withdraw", reader);
        press(reader, "Withdraw my comment");
        look("receipt, withdrawn", reader);
    }

    private void beforeSending() {
        sendComment(reader, "I need help", "Needs help", PERSONAL);
        look("where to find help, before anything is sent", reader);
        press(reader, "Send it all the same");
        look("a question before anything is sent", reader);
        press(reader, "Send it as it is");
        look("receipt, sent as it is", reader);
        writeComment(reader, "Is numb", ODD + "I have numbness in both legs");
        look("receipt, with the emergency card first", reader);
    }

    private void reports() {
        at("a report to write", "/comments/1/report");
        press(reader, "Send my report");
        look("a report without a reason", reader);
        reader.getByLabel("Another reason").check();
        press(reader, "Send my report");
        look("a report without its details", reader);
        reader.navigate(ARTICLE);
        reader.locator(".comment-report a").nth(9).click();
        reader.getByLabel("It gives private information").check();
        press(reader, "Send my report");
        look("a report's receipt", reader);
        reader.getByText("Withdraw my report").click();
        look("a report to withdraw", reader);
        press(reader, "Withdraw my report");
        look("a report's receipt, withdrawn", reader);
        at("article with a hidden comment", ARTICLE);
    }

    private void messages() {
        at("contact", "/contact");
        reader.getByLabel("A legal complaint").check();
        reader.getByLabel("Your e-mail address").fill("ines");
        press(reader, "Send my message");
        look("contact, a wrong form", reader);
        reader.getByLabel("Your message").fill(ODD + "I want to die");
        reader.getByLabel("Your e-mail address").fill("w".repeat(60) + "@example.com");
        reader.getByLabel("Address of the page").fill("https://example.com/" + "w".repeat(300));
        press(reader, "Send my message");
        look("a message's receipt", reader);
    }

    private void errors() {
        answer("a form from elsewhere, with the words back", 403, ARTICLE + "/comments", "https://elsewhere.example");
        answer("a method that is not allowed", 405, "/a-z", "http://localhost:" + port);
    }

    private void resting() {
        at("article before the database rests", ARTICLE);
        Rests.whileResting(beans, () -> {
            at("article, ratings and comments resting", ARTICLE);
            answer("no database, with the words back", 503, ARTICLE + "/comments", "http://localhost:" + port);
        });
        reader.route(
                Pattern.compile(".*/answer"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(Rests.refusalOf("Ines", ODD + "refused"))));
        reader.navigate("/answer");
        reader.unrouteAll();
        look("too many at once, with the words back", reader);
    }

    private void desk() {
        writeComment(somebody(true), "Desperate", ODD + "I want to die");
        editor.navigate("/desk/sign-in");
        look("sign in", editor);
        editor.getByLabel("Name").fill("ada");
        press(editor, "Sign in");
        look("sign in, wrong password", editor);
        editor.getByLabel("Password").fill("ada has a password");
        press(editor, "Sign in");
        look("desk, the queue", editor);
        desk("desk, the queue, filtered", "/desk?article=back-pain/exercises&age=last-day");
        desk("desk, the queue, a page that is none", "/desk?article=" + "w".repeat(100));
        desk("desk, the queue, nothing like that", "/desk?mark=PROFANITY&age=over-four-weeks");
        desk("desk, at risk", "/desk?show=at-risk");
        desk("desk, all comments", "/desk?show=all");
        desk("desk, dashboard before a decision", "/desk/dashboard?article=" + idOfPage("treatments", "acupuncture"));
        desk("desk, reports", "/desk/reports");
        desk("desk, why not helpful", "/desk/ratings");
        desk("desk, logbook before a decision of mine", "/desk/logbook");
        desk("desk, backups", "/desk/backups");
        desk("desk, my password", "/desk/password");
        press(editor, "Change my password");
        look("desk, a wrong new password", editor);
        accounts();
        desk("desk, messages", "/desk/messages");
        settlement();
        decisions();
        corrections();
        articles();
        appeals();
        desk("desk, logbook", "/desk/logbook");
        dashboard();
        at("transparency", "/transparency");
    }

    private void dashboard() {
        desk("desk, dashboard", "/desk/dashboard");
        editor.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
        look("desk, dashboard, every table open", editor);
    }

    private void settlement() {
        Page again = editor.context().newPage();
        again.navigate("/desk/messages");
        editor.locator(".item-acts button").first().click();
        look("desk, a message settled without a note", editor);
        editor.locator(".item-acts textarea").first().fill(ODD + "answered");
        editor.locator(".item-acts button").first().click();
        look("desk, a settled message", editor);
        again.locator(".item-acts textarea").first().fill("Mine");
        again.locator(".item-acts button").first().click();
        look("desk, a message settled already", again);
    }

    private void decisions() {
        writeComment(reader, "Is published", ODD + "published");
        String receipt = reader.url();
        long published = idOf((ODD + "published").replaceAll("[\u202c\u202e]", ""));
        desk("desk, a waiting comment", "/desk/comments/" + published);
        Page again = editor.context().newPage();
        again.navigate("/desk/comments/" + published);
        reader.getByText("Edit my comment").click();
        reader.getByLabel("Your name").fill("Is published, edited");
        press(reader, "Save my comment");
        press(editor, "Publish");
        look("desk, the words have changed", editor);
        reader.getByText("Edit my comment").click();
        editor.getByText("Decide about what stands now").click();
        press(editor, "Publish");
        look("desk, the queue after a decision", editor);
        press(again, "Publish");
        look("desk, already decided", again);
        press(reader, "Save my comment");
        look("a comment edited too late", reader);
        at("receipt, published", receipt);
        at("article with odd comments", ARTICLE);
        desk("desk, a published comment", "/desk/comments/" + published);
        press(editor, "Keep the note");
        look("desk, a note without words", editor);
        editor.getByLabel("A note for the other editors").fill(ODD + "noted");
        press(editor, "Keep the note");
        look("desk, a comment with a note", editor);
        redaction(published);
        reply(published);
        at("receipt, redacted and answered", receipt);
        at("article with a redaction and a reply", ARTICLE);
        desk("desk, all comments of a page, with a note", "/desk?show=all&age=last-day");
        Page late = editor.context().newPage();
        late.navigate("/desk/comments/" + published + "/reply");
        late.locator("#body").fill(ODD + "\n\nlate");
        remove(published);
        press(late, "Change the reply");
        look("desk, a reply that came too late", late);
        at("receipt, removed", receipt);
        desk("desk, a removed comment", "/desk/comments/" + published);
    }

    private void redaction(long comment) {
        Page again = editor.context().newPage();
        again.navigate("/desk/comments/" + comment + "/redaction");
        desk("desk, words to redact", "/desk/comments/" + comment + "/redaction");
        press(editor, "Redact it");
        look("desk, words redacted wrongly", editor);
        editor.locator("#marked").fill(editor.locator("#marked").inputValue().replace("published", "[[published]]"));
        editor.getByLabel("Take the name out").check();
        editor.locator("#reason-redaction").selectOption("IDENTIFIES_SOMEONE");
        press(editor, "Redact it");
        look("desk, a redacted comment", editor);
        again.getByLabel("Take the name out").check();
        again.locator("#reason-redaction").selectOption("OFFENSIVE");
        press(again, "Redact it");
        look("desk, words that somebody redacted first", again);
        Page late = editor.context().newPage();
        late.navigate("/desk/comments/" + comment + "/redaction");
        press(again, "Redact it");
        press(late, "Show it whole again");
        look("desk, a comment that somebody redacted again meanwhile", late);
    }

    private void reply(long comment) {
        Page again = editor.context().newPage();
        again.navigate("/desk/comments/" + comment + "/reply");
        desk("desk, a reply to write", "/desk/comments/" + comment + "/reply");
        press(editor, "Send the reply");
        look("desk, a reply without words", editor);
        editor.getByLabel("The reply").fill(ODD + "\n\nanswered");
        editor.getByLabel("Signed by").fill("w".repeat(60));
        press(editor, "Send the reply");
        look("desk, a comment with a reply", editor);
        again.getByLabel("The reply").fill("Mine");
        press(again, "Send the reply");
        look("desk, a comment that somebody replied to first", again);
    }

    private void corrections() {
        sendComment(reader, "Something on this page is wrong or unclear", "Found a mistake", ODD + "mistake");
        desk("desk, corrections", "/desk/corrections");
        editor.getByText("Settle it").last().click();
        look("desk, a correction", editor);
        Page again = editor.context().newPage();
        again.navigate(editor.url());
        press(editor, "Settle it");
        look("desk, a correction settled wrongly", editor);
        editor.getByLabel("The page was changed").check();
        editor.getByLabel("What was changed").fill("w".repeat(300) + " and more");
        press(editor, "Settle it");
        look("desk, corrections settled", editor);
        press(again, "Settle it");
        look("desk, already settled", again);
        at("article with a correction", ARTICLE);
    }

    private void articles() {
        desk("desk, articles", "/desk/articles");
        desk("desk, no articles", "/desk/articles?q=nothing&show=drafts");
        desk("desk, a new article", "/desk/articles/new");
        press(editor, "Save");
        look("desk, a new article, wrong", editor);
        write("exercise/odd", "w".repeat(120) + " <b>&", ODD + "odd and *then*\n\n> [!URGENT] Ask\n>\n> - now");
        editor.locator(".writing-form")
                .evaluate("form => form.insertAdjacentHTML('beforeend', '<input type=hidden name=look value=yes>')");
        press(editor, "Save");
        look("desk, a preview", editor);
        press(editor, "Save");
        String article = editor.url();
        look("desk, a draft", editor);
        signOffs(article);
        desk("desk, a first publication", article + "/publication");
        press(editor, "Publish it");
        revisions(article);
        changes(article);
        reviews(article);
        withdrawal(article);
    }

    /** Ada wrote it, grace signs it, and of those outside one is too late and one was not needed. */
    private void signOffs(String article) {
        desk("desk, a first publication that nobody signed off", article + "/publication");
        desk("desk, a text of mine to sign off", article + "/sign-off");
        desk("desk, somebody outside to ask", article + "/sign-off-links");
        press(editor, "Make a link");
        look("desk, somebody outside to ask, wrong", editor);
        editor.getByLabel("Their name").fill("Sam " + "w".repeat(100));
        editor.getByLabel("Their profession").fill("Physiotherapist, " + "w".repeat(100));
        press(editor, "Make a link");
        look("desk, a link to sign off", editor);
        String link = editor.locator("#link").textContent();
        String path = link.substring(link.indexOf("/sign-off/"));
        at("a page to sign off", path);
        press(reader, "Sign it off");
        look("a page to sign off, not confirmed", reader);
        Page grace = signedIn("grace-signs");
        grace.navigate(article + "/sign-off");
        look("desk, a text to sign off", grace);
        press(grace, "Sign it off");
        look("desk, a text to sign off, wrong", grace);
        grace.getByLabel("Your name").fill("Dr Grace " + "w".repeat(100));
        grace.getByLabel("Your profession").fill("GP, " + "w".repeat(100));
        grace.getByLabel("I have read").check();
        press(grace, "Sign it off");
        look("desk, a signed text", grace);
        at("a page that somebody else signed off", path);
        desk("desk, a text that is signed off", article + "/sign-off");
    }

    private void outside(String article) {
        editor.navigate(article + "/sign-off-links");
        editor.getByLabel("Their name").fill("Sam Lee");
        editor.getByLabel("Their profession").fill("Physiotherapist");
        press(editor, "Make a link");
        String link = editor.locator("#link").textContent();
        reader.navigate(link.substring(link.indexOf("/sign-off/")));
        reader.getByLabel("I am Sam Lee").check();
        press(reader, "Sign it off");
        look("a page that was signed off by a link", reader);
        at("article that is signed off", "/exercise/odd");
    }

    private Page signedIn(String name) {
        anotherEditor(name);
        Page page = watched();
        page.navigate("/desk/sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill("ada has a password");
        press(page, "Sign in");
        return page;
    }

    private void revisions(String article) {
        desk("desk, an article to edit", article + "/text");
        Page again = editor.context().newPage();
        again.navigate(article + "/text");
        write("exercise/odd", "Odd", "Other words.");
        press(editor, "Save");
        again.locator("#the_body").fill(ODD + "mine");
        press(again, "Save");
        look("desk, two editors on one draft", again);
        desk("desk, the history of an article", article + "/revisions");
        press(editor, "Compare the two");
        look("desk, two revisions compared", editor);
        desk("desk, an earlier revision", article + "/revisions/1");
    }

    private void changes(String article) {
        desk("desk, a change to publish", article + "/publication");
        Page again = editor.context().newPage();
        again.navigate(article + "/publication");
        press(editor, "Publish it");
        look("desk, a change to publish, wrong", editor);
        editor.getByLabel("Major").check();
        editor.getByLabel("What changed, for readers").fill("w".repeat(300) + " and more");
        press(editor, "Publish it");
        look("desk, a published article", editor);
        again.getByLabel("What changed, for readers").fill("Mine");
        press(again, "Publish it");
        look("desk, an article that somebody turned first", again);
        at("article with a change", "/exercise/odd");
        outside(article);
    }

    private void reviews(String article) {
        desk("desk, reviews that are due", "/desk/articles/due");
        desk("desk, a review to note", article + "/review");
        press(editor, "Note the review");
        look("desk, a review to note, wrong", editor);
        editor.getByLabel("Reviewed today by").fill("Dr Ada Osei, " + "w".repeat(100));
        editor.getByLabel("Checked against").fill(ODD + "w".repeat(200));
        editor.getByLabel("In 2 years").check();
        press(editor, "Note the review");
        look("desk, a review noted", editor);
        desk("desk, an article with a review", article);
    }

    private void accounts() {
        desk("desk, accounts", "/desk/accounts");
        press(editor, "Make the account");
        look("desk, an invitation, wrong", editor);
        editor.locator("#name").fill("w".repeat(60));
        editor.getByLabel("Moderator").check();
        press(editor, "Make the account");
        look("desk, an account with its link", editor);
        String link = editor.locator("#link").textContent();
        String path = link.substring(link.indexOf("/invitations/"));
        editor.getByLabel("Moderator").uncheck();
        press(editor, "Change the roles");
        look("desk, an account, wrong", editor);
        at("an invitation", path);
        press(reader, "Save my password");
        look("an invitation, wrong password", reader);
        press(editor, "Disable the account");
        look("desk, a disabled account", editor);
        at("an invitation that is over", path);
    }

    private void withdrawal(String article) {
        desk("desk, comments to close", article + "/comments");
        press(editor, "Close the comments");
        look("desk, comments to close, wrong", editor);
        editor.getByLabel("Why, for readers").fill("w".repeat(200));
        press(editor, "Close the comments");
        desk("desk, comments to open", article + "/comments");
        at("article with comments closed", "/exercise/odd");
        desk("desk, an article to withdraw", article + "/withdrawal");
        press(editor, "Withdraw it");
        look("desk, an article to withdraw, wrong", editor);
        editor.getByLabel("Why, for readers").fill("w".repeat(200));
        press(editor, "Withdraw it");
        look("desk, a withdrawn article", editor);
        at("a withdrawn page", "/exercise/odd");
    }

    private void write(String address, String title, String body) {
        editor.locator("#the_title").fill(title);
        editor.locator("#the_address").fill(address);
        editor.locator("#the_summary").fill("About it.");
        editor.locator("#the_body").fill(body);
    }

    private void appeals() {
        writeComment(reader, "Appeals", ODD + "appeals");
        String receipt = reader.url();
        long refused = idOf((ODD + "appeals").replaceAll("[\u202c\u202e]", ""));
        editor.navigate("/desk/comments/" + refused);
        editor.locator("form[action$=refusal] select").selectOption("OFF_TOPIC");
        editor.locator("form[action$=refusal] button").click();
        at("receipt, refused", receipt);
        reader.getByText("Appeal against this decision").click();
        look("an appeal to write", reader);
        press(reader, "Send my appeal");
        look("an appeal without words", reader);
        Page again = reader.context().newPage();
        again.navigate(receipt + "/appeal");
        reader.getByLabel("Why do you think").fill("w".repeat(100) + " is about the page, as I said. \u202eabc\u202c");
        press(reader, "Send my appeal");
        look("receipt, an appeal that waits for another editor", reader);
        again.getByLabel("Why do you think").fill(ODD + "said again");
        press(again, "Send my appeal");
        look("a second appeal", again);
        desk("desk, an appeal against a decision of mine", "/desk/appeals");
        decide();
        at("receipt, an appeal in vain", receipt);
        reader.getByText("Erase my words").click();
        look("words to erase", reader);
        press(reader, "Erase my words");
        look("receipt, erased", reader);
        desk("desk, an erased comment", "/desk/comments/" + refused);
    }

    /** Each editor presses for the other: one is told why that cannot be, one decides, one is too late. */
    private void decide() {
        Page grace = signedIn("grace");
        grace.navigate("/desk/appeals");
        look("desk, an appeal to decide", grace);
        String form = grace.locator("form[action$=upholding]").getAttribute("action");
        editor.navigate("/desk/password");
        editor.evaluate(
                "action => { const form = document.querySelector('main form'); form.action = action; form.submit(); }",
                form);
        editor.waitForURL("**/upholding");
        look("desk, an appeal against a decision of mine, sent all the same", editor);
        grace.locator("form[action$=upholding] button").click();
        look("desk, no appeal open", grace);
    }

    private void remove(long comment) {
        editor.navigate("/desk/comments/" + comment);
        editor.locator("form[action$=removal] select").selectOption("ADVERTISING");
        editor.locator("form[action$=removal] button").click();
    }

    // how a state is reached

    private void at(String state, String path) {
        reader.navigate(path);
        look(state, reader);
    }

    private void desk(String state, String path) {
        editor.navigate(path);
        look(state, editor);
    }

    private void rate(String path, String stars) {
        reader.navigate(path);
        reader.getByLabel(stars).check();
        press(reader, "Send my rating");
    }

    /** An answer to a form that no page of ours sends. */
    private void answer(String state, int status, String path, String origin) {
        APIResponse answer = reader.request()
                .post(
                        path,
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setForm(FormData.create().set("name", "Ines").set("body", "My words")));
        assertThat(answer.status()).as(state).isEqualTo(status);
        reader.route(
                Pattern.compile(".*/answer"), route -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        reader.navigate("/answer");
        reader.unrouteAll();
        look(state, reader);
    }

    /** Somebody whose browser lets this test change styles, and tells what the server sent. */
    private Page watched() {
        Page page = somebody(new Browser.NewContextOptions().setBypassCSP(true), "localhost");
        page.context().onResponse(response -> {
            boolean shown = response.request().isNavigationRequest() && response.status() / 100 != 3;
            if (shown) {
                sent.put(response.frame().page(), response);
            }
        });
        return page;
    }

    // what is looked at

    private void look(String state, Page page) {
        List<String> row = new ArrayList<>();
        note(state + ": HTML", html.faults(sent.get(page).text()), row);
        for (Screen screen : SCREENS) {
            if (FULL || screen.equals(SCREENS.get(table.size() % SCREENS.size()))) {
                screen.show(page);
                note(state + ", " + screen, Stream.concat(axe(page), seen(page)).toList(), row);
            } else {
                row.add("-");
            }
        }
        assertThat(table.put(state, row)).as("a second state called %s", state).isNull();
    }

    private void note(String where, List<String> found, List<String> row) {
        row.add(found.isEmpty() ? "ok" : found.size() + " faults");
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    private Stream<String> axe(Page page) {
        var faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations", "incomplete")); // of the rest, it tells one of each kind
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).options(faultsOnly).analyze();
        return Stream.concat(
                results.getViolations().stream().flatMap(EveryPageIsForEverybodyTest::words),
                results.getIncomplete().stream()
                        .flatMap(EveryPageIsForEverybodyTest::words)
                        .filter(words -> !ReviewedByEye.contains(words))
                        .map(words -> "not decided, not reviewed: " + words));
    }

    private static Stream<String> words(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " | " + node.getHtml());
    }

    /** What axe does not look for. */
    @SuppressWarnings("unchecked") // what the script returns
    private static Stream<String> seen(Page page) {
        return ((List<String>) page.evaluate(SEEN)).stream();
    }

    private void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| state | HTML | "
                + String.join(" | ", SCREENS.stream().map(Screen::toString).toList()) + " |");
        lines.add("| --- ".repeat(SCREENS.size() + 2) + "|");
        table.forEach((state, row) -> lines.add("| " + state + " | " + String.join(" | ", row) + " |"));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        System.out.println(String.join(System.lineSeparator(), lines));
    }
}
