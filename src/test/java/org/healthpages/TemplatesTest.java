package org.healthpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Path ALL = Path.of("src/main/resources/templates");
    private static final Pattern LAYOUT = Pattern.compile("~\\{layout/(page|desk) :: page\\(");

    static List<Path> templates() {
        try (Stream<Path> files = Files.walk(ALL)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(ALL::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> pages() {
        return templates().stream()
                .filter(template -> LAYOUT.matcher(text(template)).find())
                .toList();
    }

    @Test
    void there_are_templates_to_look_at() {
        assertThat(templates()).hasSizeGreaterThan(20).contains(Path.of("article/parts.html"));
        assertThat(pages()).hasSizeGreaterThan(15).contains(Path.of("site/article.html"));
    }

    @Test
    void escaping_is_lifted_only_for_an_articles_cleaned_text_and_for_what_machines_read() {
        List<Path> lifting = templates().stream()
                .filter(template ->
                        text(template).contains("utext") || text(template).contains("[("))
                .toList();

        assertThat(lifting)
                .containsExactlyInAnyOrder(Path.of("article/parts.html"), Path.of("site/structured-data.html"));
        assertThat(lifting).allMatch(template -> text(template).split("utext", -1).length == 2);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_styled_or_scripted_inside_a_page(Path template) {
        Document page = page(template);

        assertThat(
                        page.select(
                                "style, script:not([src]):not([th:src]):not([type=application/ld+json]), [style], [th:style], [th:styleappend]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .extracting(Attribute::getKey)
                        .noneMatch(name -> name.matches("(th:)?on[a-z]+"))
                        .noneMatch(name -> name.matches("data-th-.*")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_fetched_from_another_site(Path template) {
        assertThat(page(template).select("[src], link[href], [th:src]"))
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href") + element.attr("th:src"))
                        .doesNotContain("//"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_one_first_heading(Path template) {
        assertThat(page(template).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void layouts_and_fragments_have_none(Path template) {
        int most = pages().contains(template) ? 1 : 0;

        assertThat(page(template).select("h1").size()).isEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_form_says_how_and_where_it_is_sent(Path template) {
        assertThat(page(template).select("form")).allSatisfy(form -> {
            assertThat(form.attr("method")).isIn("post", "get");
            assertThat(form.attr("action") + form.attr("th:action")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_form_of_the_desk_is_given_its_token(Path template) {
        // Thymeleaf puts the token into forms whose action it writes itself
        assertThat(page(template).select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.attr("action")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void what_a_form_means_does_not_depend_on_the_button(Path template) {
        assertThat(page(template).select("button[name], button[value], button[formaction], input[type=submit]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_box_cuts_a_readers_words(Path template) {
        assertThat(page(template).select("[maxlength]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_box_has_its_label(Path template) {
        Document page = page(template);

        assertThat(page.select("input:not([type=hidden]), textarea, select"))
                .allSatisfy(box -> assertThat(labels(page, box)).isNotEmpty());
    }

    private static List<Element> labels(Document page, Element box) {
        return page.select("label").stream()
                .filter(label -> box.hasAttr("id")
                        ? label.attr("for").equals(box.id())
                        : label.attr("th:for").equals(box.attr("th:id")))
                .toList();
    }

    private static Document page(Path template) {
        return Jsoup.parse(text(template));
    }

    private static String text(Path template) {
        try {
            return Files.readString(ALL.resolve(template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
