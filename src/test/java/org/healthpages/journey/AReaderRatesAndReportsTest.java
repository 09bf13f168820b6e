package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.healthpages.OnPostgres;
import org.healthpages.article.PublishedArticles;
import org.healthpages.comment.CommentActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AReaderRatesAndReports extends Journey {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private PublishedArticles articles;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rates_changes_their_mind_and_takes_it_back(boolean javaScript) {
        String page = javaScript ? "/back-pain/tips" : "/treatments/osteopathy";
        Page reader = somebody(javaScript);
        reader.navigate(page);
        assertThat(reader.locator(".rating").textContent()).contains("Nobody has rated this page yet");
        assertThat(reader.locator("input[name=stars]:checked").count()).isZero();

        reader.getByLabel("4 stars").check();
        press(reader, "Send my rating");
        assertThat(reader.locator("main").textContent()).contains("4 stars");
        reader.getByLabel("1 star, not helpful").check();
        press(reader, "Change my rating");
        assertThat(reader.locator("main").textContent()).contains("1 star");
        reader.navigate(page);
        assertThat(reader.locator(".rating").textContent())
                .contains("Based on 1 rating. An average is shown from five ratings on.")
                .doesNotContain("out of 5");
        assertThat(votesOn(page)).containsExactly(1L, 0L, 0L, 0L, 0L);

        reader.navigate(page + "/rating");
        press(reader, "Take my rating back");
        assertThat(reader.locator("main").textContent()).contains("You have not rated");
        assertThat(votesOn(page)).containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    private List<Long> votesOn(String path) {
        String[] address = path.substring(1).split("/");
        return jdbc.sql("""
                        select t.voted from rating_tally t join edition e on e.id = t.edition
                        join article a on a.id = e.article where a.topic = ? and a.slug = ? order by t.stars""").params(address[0], address[1]).query(Long.class).list();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reports_a_comment_that_an_editor_then_keeps(boolean javaScript) {
        // reports hide nothing that an editor has kept, and no more than three comments of an article: both are its own
        String page = "/treatments/physiotherapy";
        String words = "The names of my neighbours, JavaScript " + javaScript;
        var article = articles.at("treatments", "physiotherapy").orElseThrow();
        String id = "comment-" + new CommentActs(beans).published(article, words, Instant.now());
        Page reader = somebody(javaScript);
        reader.navigate(page);

        reader.locator("#" + id + " .comment-report a").click();
        reader.getByLabel("It gives private information").check();
        press(reader, "Send my report");
        String receipt = reader.url();
        assertThat(receipt).contains("/receipts/report-");
        reader.navigate(page);
        assertThat(reader.locator("#" + id).textContent())
                .contains("A comment is being checked by our editors")
                .doesNotContain(words);

        Page editor = editor(javaScript);
        editor.locator(".item:has(a[href='/desk/comments/" + id.substring("comment-".length()) + "'])")
                .locator("button:has-text('Keep')")
                .click();
        assertThat(editor.locator("[role=status]").textContent()).contains("Kept.");

        reader.navigate(page);
        assertThat(reader.locator("#" + id + " .comment-words").textContent()).contains(words);
        reader.navigate(receipt);
        assertThat(reader.locator("main").textContent()).contains("kept it");
    }

    @Test
    void works_over_plain_http_on_a_name_that_is_not_localhost() {
        Page reader = somebody(new Browser.NewContextOptions(), "site.test");

        reader.navigate("/exercise/yoga");
        reader.getByLabel("5 stars").check();
        press(reader, "Send my rating");

        assertThat(heading(reader)).isEqualTo("Your rating");
        assertThat(reader.locator("main").textContent()).contains("5 stars");
        writeComment(reader, "Host", "Said on a site with a name of its own");
        assertThat(heading(reader)).isEqualTo("Your comment");
    }
}

class AReaderRatesAndReportsTest extends AReaderRatesAndReports {}

@OnPostgres
class AReaderRatesAndReportsOnPostgresTest extends AReaderRatesAndReports {}
