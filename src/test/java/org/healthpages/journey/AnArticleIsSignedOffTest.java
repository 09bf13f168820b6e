package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.healthpages.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** On a site that requires a sign-off. */
@TestPropertySource(properties = "healthpages.sign-off=required")
abstract class AnArticleIsSignedOff extends Journey {
    private static final String PASSWORD = "four quiet words here";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_new_editor_writes_it_another_signs_it_off_and_a_major_revision_starts_the_rating_afresh(boolean javaScript) {
        String name = "resting-" + javaScript;
        Page mary = invited("mary-" + javaScript, "Writer", javaScript);
        Page reviewer = invited("osei-" + javaScript, "Clinical reviewer", javaScript);
        Page reader = somebody(javaScript);

        String article = write(mary, name, "Rest for *an hour* at most.");
        publishInVain(mary, article);
        assertThat(reader.navigate("/exercise/" + name).status()).isEqualTo(404);
        signAtTheDesk(reviewer, article);
        publish(mary, article, null);

        reader.navigate("/exercise/" + name);
        assertThat(reader.locator(".sign-off").textContent()).startsWith("Signed off by Dr Osei, GP, on ");
        reader.getByLabel("4 stars").check();
        press(reader, "Send my rating");
        assertThat(ratings(name)).isOne();

        change(mary, article, "Rest for *half an hour* at most.");
        publishInVain(mary, article);
        reader.navigate("/exercise/" + name);
        assertThat(reader.locator("article em").textContent()).isEqualTo("an hour");
        assertThat(reader.locator(".sign-off").textContent()).startsWith("Signed off by Dr Osei, GP, on ");
        signByLink(mary, article, javaScript);
        publish(mary, article, "Half an hour is enough.");

        reader.navigate("/exercise/" + name);
        assertThat(reader.locator("article em").textContent()).isEqualTo("half an hour");
        assertThat(reader.locator(".sign-off").textContent()).startsWith("Signed off by Sam Lee, Physiotherapist, on ");
        assertThat(reader.locator(".changes li").first().textContent()).contains("A new edition began.");
        assertThat(ratings(name)).isZero();
        mary.navigate("/desk/logbook");
        assertThat(mary.locator("tbody").textContent())
                .contains("signed off the text", "asked somebody outside to sign off", "somebody outside");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_link_that_was_taken_back_or_overtaken_signs_nothing_and_says_why(boolean javaScript) {
        Page mary = invited("ines-" + javaScript, "Writer", javaScript);
        String article = write(mary, "breathing-" + javaScript, "Breathe *out*.");
        String first = ask(mary, article);
        Page outside = somebody(javaScript);
        assertThat(outside.navigate(first).status()).isEqualTo(200);
        press(mary, "Take the link back from Sam Lee");
        assertThat(mary.locator("[role=status]").first().textContent()).contains("The link is taken back.");

        outside.getByLabel("I am Sam Lee").check();
        press(outside, "Sign it off");
        assertThat(heading(outside)).isEqualTo("This link was taken back");

        outside.navigate(ask(mary, article));
        change(mary, article, "Breathe *in*.");
        outside.getByLabel("I am Sam Lee").check();
        press(outside, "Sign it off");

        assertThat(heading(outside)).isEqualTo("The text has changed");
        assertThat(outside.content()).doesNotContain("Breathe");
    }

    /** An editor with a role and an account of their own, from the invitation on. */
    private Page invited(String name, String role, boolean javaScript) {
        Page administrator = editor(javaScript);
        administrator.navigate("/desk/accounts");
        administrator.locator("#name").fill(name);
        administrator.getByLabel(role).check();
        press(administrator, "Make the account");
        String link = administrator.locator("#link").textContent();
        Page page = somebody(javaScript);
        page.navigate(link.substring(link.indexOf("/invitations/")));
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.getByLabel("New password again").fill(PASSWORD);
        press(page, "Save my password");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
        return page;
    }

    /** @return the path of the article at the desk */
    private static String write(Page writer, String name, String body) {
        writer.navigate("/desk/articles/new");
        writer.getByLabel("Title").first().fill("About " + name);
        writer.getByLabel("Address").fill("exercise/" + name);
        writer.getByLabel("Summary").fill("How long, and how often.");
        writer.locator("#the_body").fill(body);
        press(writer, "Save");
        String url = writer.url();
        return url.substring(url.indexOf("/desk/articles/"));
    }

    private static void change(Page writer, String article, String body) {
        writer.navigate(article + "/text");
        writer.locator("#the_body").fill(body);
        press(writer, "Save");
        assertThat(writer.locator("#signed + p").textContent()).isEqualTo("Nobody has signed the newest text off.");
    }

    private static void publishInVain(Page writer, String article) {
        writer.navigate(article + "/publication");
        if (writer.locator("#note").count() > 0) {
            writer.getByLabel("Major").check();
            writer.getByLabel("What changed, for readers").fill("My note");
        }
        Response answer = writer.waitForResponse(
                response -> response.url().endsWith("/publication"), () -> press(writer, "Publish it"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(writer.locator("#error-summary").textContent()).contains("Nobody has signed this text off");
        if (writer.locator("#note").count() > 0) {
            assertThat(writer.locator("#note").inputValue()).isEqualTo("My note");
        }
    }

    private static void publish(Page writer, String article, @Nullable String note) {
        writer.navigate(article + "/publication");
        if (note != null) {
            writer.getByLabel("Major").check();
            writer.getByLabel("What changed, for readers").fill(note);
        }
        press(writer, "Publish it");
        assertThat(writer.locator("[role=status]").first().textContent()).contains("Published.");
    }

    private static void signAtTheDesk(Page reviewer, String article) {
        reviewer.navigate(article);
        reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign off…"))
                .click();
        press(reviewer, "Sign it off");
        isTitled(reviewer, "Error: ");
        reviewer.getByLabel("Your name").fill("Dr Osei");
        reviewer.getByLabel("Your profession").fill("GP");
        reviewer.getByLabel("I have read the whole page").check();
        press(reviewer, "Sign it off");
        assertThat(reviewer.locator("#signed + p").textContent()).contains("signed off by Dr Osei, GP,");
    }

    private void signByLink(Page writer, String article, boolean javaScript) {
        Page outside = somebody(javaScript);
        String path = ask(writer, article);
        outside.navigate(path);
        assertThat(outside.locator(".page-preview em").textContent()).isEqualTo("half an hour");
        press(outside, "Sign it off");
        isTitled(outside, "Error: ");
        outside.getByLabel("I am Sam Lee, Physiotherapist").check();
        press(outside, "Sign it off");
        assertThat(heading(outside)).isEqualTo("You have signed this page off");
        assertThat(somebody(javaScript).navigate(path).status()).isEqualTo(200);
        assertThat(outside.locator("main form").count()).isZero();
    }

    /** @return the path of the link */
    private static String ask(Page writer, String article) {
        writer.navigate(article);
        writer.getByText("Ask somebody outside…").click();
        writer.getByLabel("Their name").fill("Sam Lee");
        writer.getByLabel("Their profession").fill("Physiotherapist");
        press(writer, "Make a link");
        String link = writer.locator("#link").textContent();
        return link.substring(link.indexOf("/sign-off/"));
    }

    /** How many ratings the current edition has. */
    private long ratings(String name) {
        return jdbc.sql("select count(*) from rating r join edition e on e.id = r.edition"
                        + " join article a on a.id = e.article where a.topic = 'exercise' and a.slug = ?"
                        + " and e.number = (select max(n.number) from edition n where n.article = a.id)")
                .param(name)
                .query(Long.class)
                .single();
    }
}

class AnArticleIsSignedOffTest extends AnArticleIsSignedOff {}

@InTheFullRun
@OnPostgres
class AnArticleIsSignedOffOnPostgresTest extends AnArticleIsSignedOff {}
