package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.healthpages.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AMessageReachesTheDesk extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_legal_complaint_is_due_and_settled_and_its_sender_sees_that(boolean javaScript) {
        String words = "That page says things about me that are not true, JavaScript " + javaScript;
        Page sender = somebody(javaScript);
        sender.navigate("/");
        sender.locator("footer").getByText("Contact").click();

        sender.getByLabel("A legal complaint").check();
        sender.getByLabel("Your message").fill(words);
        press(sender, "Send my message");
        isTitled(sender, "Error: ");
        assertThat(sender.locator("#error-summary").textContent()).contains("Enter the address of the page");
        assertThat(sender.getByLabel("Your message").inputValue()).isEqualTo(words);
        sender.getByLabel("Address of the page").fill(ARTICLE);
        press(sender, "Send my message");
        String receipt = sender.url();
        assertThat(receipt).contains("/receipts/message-");
        assertThat(sender.locator("main").textContent())
                .contains("Thank you, we have it.")
                .contains("Weekends and bank holidays")
                .contains(words);

        Page editor = editor(javaScript);
        editor.locator(".desk-nav").getByText("Messages").click();
        var message = editor.locator(".queue > li:has-text('" + words + "')");
        assertThat(message.textContent()).contains("Due by").contains(ARTICLE);
        message.locator("textarea").fill("Looked at it, and changed the page");
        message.locator("button").click();
        assertThat(editor.locator("[role=status]").textContent()).contains("Settled.");
        assertThat(editor.locator(".item-alone:has-text('" + words + "')").textContent())
                .contains("settled by ada")
                .contains("Looked at it, and changed the page");

        sender.navigate(receipt);
        assertThat(sender.locator("main").textContent())
                .contains("An editor has dealt with it")
                .doesNotContain("Looked at it");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_is_withdrawn_and_what_it_hid_waits_for_an_editor(boolean javaScript) {
        Page reader = somebody(javaScript);
        reader.navigate(ARTICLE);
        var comment = reader.locator(".comment:has(.comment-report)").nth(javaScript ? 8 : 9);
        String id = comment.getAttribute("id");
        comment.locator(".comment-report a").click();
        reader.getByLabel("It gives private information").check();
        press(reader, "Send my report");

        reader.getByText("Withdraw my report").click();
        press(reader, "Withdraw my report");

        assertThat(reader.url()).matches(".*/receipts/report-[A-Za-z0-9_-]{43}");
        assertThat(reader.locator("main").textContent()).contains("You withdrew your report.");
        reader.navigate(ARTICLE);
        assertThat(reader.locator("#" + id).textContent()).contains("A comment is being checked by our editors");
        Page editor = editor(javaScript);
        assertThat(editor.locator(".item:has(a[href='/desk/comments/" + id.substring("comment-".length()) + "'])")
                        .textContent())
                .contains("(the reader withdrew it)");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everybody_sees_how_much_was_decided(boolean javaScript) {
        String words = "Counted, JavaScript " + javaScript;
        Page reader = somebody(javaScript);
        writeComment(reader, "Ines", words);
        Page editor = editor(javaScript);
        editor.locator("#comment-" + idOf(words) + " button:has-text('Publish')")
                .click();

        reader.locator("footer").getByText("Transparency").click();

        assertThat(heading(reader)).isEqualTo("Transparency");
        assertThat(reader.locator("tbody tr").first().locator("td").allTextContents())
                .hasSize(6)
                .element(1)
                .satisfies(published -> assertThat(Integer.parseInt(published)).isPositive());
        assertThat(reader.request().get("/transparency.csv").text()).startsWith("month,figure,number\r\n");
    }
}

class AMessageReachesTheDeskTest extends AMessageReachesTheDesk {}

@InTheFullRun
@OnPostgres
class AMessageReachesTheDeskOnPostgresTest extends AMessageReachesTheDesk {}
