package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.healthpages.article.ArticlePreview;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class MarkdownOfHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>One <strong>two</strong> <em>three</em></p><p>four</p> | <p>One <strong>two</strong> <em>three</em></p><p>four</p>",
                "<h1>A</h1><p>b</p> | <h2 id=\"a\">A</h2><p>b</p>",
                "<h3>A <b>b</b><br>c</h3> | <h3 id=\"a-b-c\">A <strong>b</strong> c</h3>",
                "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul> | <ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul></ul> | <ul><li>a<ul><li>b</li></ul></li></ul>",
                "<ol><li><p>a</p><p>b</p></li></ol> | <ol><li><p>a</p><p>b</p></li></ol>",
                "<blockquote><p>a</p></blockquote> | <blockquote><p>a</p></blockquote>",
                "<div><div>a</div><section>b<p>c</p></section></div> | <p>a</p><p>b</p><p>c</p>",
                "a<br>b<br/> | <p>a<br>b</p>",
                "<p>a<br><br></p> | <p>a</p>",
                "<hr><p>a</p> | <hr><p>a</p>",
                "<pre>a  b</pre> | <pre><code>a  b</code></pre>",
                "<p><code>a*b</code></p> | <p><code>a*b</code></p>",
                "<p>1 &lt; 2 &amp; 3 * 4 _ 5 # 6 [7](8) `9` \\</p> | <p>1 &lt; 2 &amp; 3 * 4 _ 5 # 6 [7](8) `9` \\</p>",
                "<p># no heading</p><p>- no list</p><p>1. no list</p><p>> no quote</p> | <p># no heading</p><p>- no list</p><p>1. no list</p><p>&gt; no quote</p>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<strong>Hi </strong>there | <p><strong>Hi</strong> there</p>",
                "<b>Hi.</b>There | <p>Hi.There</p>",
                "<b>a</b><b>b</b> | <p>ab</p>",
                "<b><strong>a</strong></b> | <p><strong>a</strong></p>",
                "<p><b>a <i>b</i></b></p> | <p><strong>a <em>b</em></strong></p>",
                "<p><b> </b>a</p> | <p>a</p>",
                "<p>a<span>b</span> <u>c</u><font>d</font></p> | <p>ab cd</p>",
                "<p>a&nbsp;b</p> | <p>a b</p>",
                "<p>10<sup>3</sup> H<sub>2</sub>O 5<sup>th</sup> 2<sup>[<a href='#n'>1</a>]</sup></p> | <p>10³ H₂O 5th 2[<a href=\"#n\">¹</a>]</p>",
                "<p>20<sup>1,2</sup> mg 10<sup>3–4</sup> 5<sup>*</sup> mg</p> | <p>20¹,² mg 10³–⁴ 5* mg</p>",
                "<p>10<sup>−9</sup> 10<sup>–9</sup> Ca<sup>2+</sup> SO<sub>4</sub><sup>2–</sup></p> | <p>10⁻⁹ 10⁻⁹ Ca²⁺ SO₄²⁻</p>",
                "<p>10<sup>3<sup>2</sup></sup> 10<sup><sup>3</sup></sup> 10<sup>٣</sup></p> | <p>10³^² 10³ 10³</p>",
                "<p>2<sup>½</sup> 3<sup>.5</sup> 2<sup>n-1</sup> x<sub>n-1</sub></p> | <p>2 ½ 3 .⁵ 2^(n-1) x_(n-1)</p>",
                "<p>37<sup>o</sup>C HbA<sub>1c</sub> 20<sup>a</sup> a<sup>pre-school</sup></p> | <p>37°C HbA₁c 20a apre-school</p>",
                "<p>10<span style='font-size: 60%; vertical-align:super'>3</span> <sup><a href='#n'>1</a></sup></p> | <p>10³ <a href=\"#n\">¹</a></p>",
                "<p><sub>Take 5 to 10 ml</sub> 5<sup>10 ml more, 5</sup>10</p> | <p>Take 5 to 10 ml 5 10 ml more, 5 10</p>",
                "<p>5<s>4</s><s>3</s>10 5<img src=a>10 5<!--nextpage-->10</p> | <p>5 10 5 10 5 10</p>",
                "<p>5<a href=/x> 10 </a>20 5 <b>10&nbsp;</b>20 5<code> 10 </code>20</p> | <p>5 <a href=\"/x\">10</a> 20 5 <strong>10</strong> 20 5 <code>10</code> 20</p>",
                "<p>5[gallery]10 5[gallery][x a=b]10[/x]20</p> | <p>5 10 5 10 20</p>",
                "<h2><center>5</center><center>10</center></h2> | <h2 id=\"5-10\">5 10</h2>",
                "<dl><dt>10<sup>9</sup>/L</dt><dd>b</dd></dl> | <p><strong>10⁹/L</strong></p><p>b</p>",
                "<ol>Take with <b>food</b>:<li>a</li>then wait<li>b</li></ol> | <p>Take with <strong>food</strong>:</p><ol><li><p>a</p><p>then wait</p></li><li><p>b</p></li></ol>",
                "<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol> | <ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>",
                "<ul><ul><li>a</li></ul></ul><ol><div><li>b</li></div></ol> | <ul><li>a</li></ul><ol><li>b</li></ol>",
                "<p>Take <del>4</del> <s>3</s> 2 ml, <q>no more</q></p> | <p>Take 2 ml, “no more”</p>",
                "<div style='color:red; DISPLAY : none'>pills</div><p hidden>pills</p><p>a</p> | <p>a</p>",
                "<ol start=3><li>c</li></ol> | <ol start=\"3\"><li>c</li></ol>",
                "<pre>```</pre> | <pre><code>```</code></pre>",
                "<p><u>1</u>. no list</p> | <p>1. no list</p>",
                "<p>a<br>+ b<br>- c<br># d<br>===</p> | <p>a<br>+ b<br>- c<br># d<br>===</p>",
                "<dl><dt>a</dt><dd>b</dd></dl> | <p><strong>a</strong></p><p>b</p>",
                "<p>a<script>alert(1)</script><style>p{}</style>b</p> | <p>ab</p>",
                "<script>alert(1)</script><p>a</p> | <p>a</p>",
                "<form><input value=x><button>Go</button></form><p>a</p> | <p>a</p>",
                "<iframe src=//evil.example></iframe><p>a</p> | <p>a</p>",
                "<p onclick=alert(1) style=color:red class=x id=y>a</p> | <p>a</p>",
                "<img src=x onerror=alert(1) alt='A hand'><p>a</p> | <p>(Picture: A hand)</p><p>a</p>",
                "<p>x <img src=/a.png>y</p> | <p>x y</p>",
                "<table><tr><td>one</td></tr></table> | <p>one</p>",
                "<!-- no words --><p>a</p><!--more--> | <p>a</p>",
                "<p>a | <p>a</p>",
                "</p></div>a | <p>a</p>",
                "<p>[caption id='a']words[/caption] [1] [see below]</p> | <p>words [1] [see below]</p>"
            })
    void html_is_shown_as_before_but_for_what_does_not_belong_in_an_article(String html, String shown) {
        assertThat(shown(html)).isEqualTo(shown.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/?b=c&d=e_f | https://a.example/?b=c&d=e_f",
                "/back-pain | /back-pain",
                "mailto:a@b.example | mailto:a@b.example"
            })
    void a_link_leads_where_it_led(String address, String shown) {
        assertThat(Jsoup.parse(shown("<p>a <a href='" + address + "' onclick='x()'>b</a></p>"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly(shown.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "/\\evil.example",
                "file:///etc/passwd",
                ""
            })
    void a_link_that_leads_nowhere_good_is_only_words(String address) {
        assertThat(shown("<p>a <a href='" + address + "'>b</a></p>")).isEqualTo("<p>a b</p>");
    }

    @Test
    void without_blocks_an_empty_line_parts_paragraphs_and_a_line_end_is_one() {
        assertThat(shown("One\r\ntwo\n\n  \nThree <b>four</b>\n\n<h2>Five</h2>\nsix"))
                .isEqualTo("<p>One<br>two</p><p>Three <strong>four</strong></p><h2 id=\"five\">Five</h2><p>six</p>");
    }

    @Test
    void a_table_stays_a_table() {
        String shown = shown("<table><thead><tr><th>a|b</th><th>c</th></tr></thead><tbody><tr><td>d<br>e</td></tr>"
                + "<tr><td><b>f</b></td><td>g</td></tr></tbody></table>");

        assertThat(shown)
                .isEqualTo("<table><thead><tr><th>a|b</th><th>c</th></tr></thead><tbody><tr><td>d e</td><td></td></tr>"
                        + "<tr><td><strong>f</strong></td><td>g</td></tr></tbody></table>");
    }

    @Test
    void a_cell_that_reached_over_several_is_said_in_each_of_them() {
        String shown = shown("<table><caption>Doses</caption><tr><th>Age</th><th>Form</th><th>Dose</th></tr>"
                + "<tr><td rowspan=2>6 to 11</td><td>liquid</td><td>5 ml</td></tr><tr><td>tablet</td><td>half</td></tr>"
                + "<tr><td>under 6</td><td colspan=2>none</td></tr></table>");

        assertThat(shown)
                .isEqualTo("<p><strong>Doses</strong></p>"
                        + "<table><thead><tr><th>Age</th><th>Form</th><th>Dose</th></tr></thead><tbody>"
                        + "<tr><td>6 to 11</td><td>liquid</td><td>5 ml</td></tr>"
                        + "<tr><td>6 to 11</td><td>tablet</td><td>half</td></tr>"
                        + "<tr><td>under 6</td><td>none</td><td>none</td></tr></tbody></table>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<center>5</center><center>10</center>",
                "<dl><dt>5</dt><dd>10</dd></dl>",
                "5<hr>10",
                "5<br>10",
                "5<section>10</section>",
                "<b><p>5</p></b>10",
                "<a href=/x><p>5</p></a>10",
                "<b>5<hr></b>10"
            })
    void numbers_in_a_cell_do_not_become_one(String cell) {
        String shown = shown("<table><caption>" + cell + "</caption><tr><td>" + cell + "</td><td>x</td></tr></table>");

        assertThat(Jsoup.parse(shown).select("th").eachText()).containsExactly("5 10", "x");
        assertThat(Jsoup.parse(shown).select("p").text()).isEqualTo("5 10");
    }

    @Test
    void what_is_too_wide_for_a_table_is_said_cell_by_cell() {
        String cells = IntStream.rangeClosed(1, 51)
                .mapToObj(n -> "<td>n" + n + "</td>")
                .collect(Collectors.joining());

        assertThat(shown("<table><tr>" + cells + "</tr></table>"))
                .doesNotContain("<table")
                .contains("<p>n1</p>", "<p>n50</p>", "<p>n51</p>");
        assertThat(shown("<table><tr><td colspan=9999 rowspan=9999>a</td><td>b</td></tr></table>"))
                .isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void markup_in_markup_without_end_is_no_trouble() {
        assertThat(shown("<div>".repeat(20_000) + "deep")).contains("deep");
        assertThat(shown("<blockquote>".repeat(5_000) + "deep")).contains("deep");
        assertThat(shown("<b><i>".repeat(5_000) + "deep")).contains("deep");
        assertThat(shown("[gallery ".repeat(50_000))).contains("gallery");
        assertThat(shown("[a b=\"".repeat(50_000))).isNotEmpty();
    }

    @Test
    void what_goes_is_counted() {
        var report = new MoveReport();

        new MarkdownOfHtml(report)
                .convert("<p><img src=a><img src=b alt=c></p><iframe></iframe>[gallery ids='1'] [x a=b]y[/x]<s>4 ml</s>"
                        + "<!-- wp:latest-posts {\"a\":1} /--><!-- wp:paragraph --><p>z</p><!-- /wp:paragraph -->");

        assertThat(report.lines("wp.xml"))
                .last()
                .isEqualTo("  Left out: 2 embedded pieces; 2 pictures; 1 struck-out text; 2 shortcodes (gallery, x).");
    }

    @Property(tries = 300)
    void any_words_are_shown_as_they_are(
            @ForAll
                    @Chars({
                        'a', 'B', '1', '.', ' ', '#', '-', '*', '_', '`', '[', ']', '(', ')', '<', '>', '&', '!', '\\',
                        '|', '+', '=', ':', '/', '"', '\'', 'é', '健'
                    })
                    String words) {
        String clean = words.replaceAll(" +", " ").strip();
        String escaped = HtmlUtils.htmlEscape(clean);
        Assume.that(Shortcodes.without(escaped, name -> {}).equals(escaped)); // "[a/]" is one, and goes

        String shown = shown("<p>" + escaped + "</p>");

        assertThat(Jsoup.parse(shown).text()).isEqualTo(clean);
        String lines = shown("<ul><li>" + escaped + "</li></ul>x<br>" + escaped);
        assertThat(Jsoup.parse(lines).text()).isEqualTo((clean + " x " + clean).strip());
    }

    @Test
    void among_blocks_a_line_end_is_a_space() {
        assertThat(shown("<!-- wp:paragraph -->\n<p>a\nb</p>\n\n<!-- /wp:paragraph -->"))
                .isEqualTo("<p>a b</p>");
    }

    /** As an article shows it, without white space between blocks. */
    private static String shown(String html) {
        String markdown = new MarkdownOfHtml(new MoveReport()).convert(html);
        String rendered = ArticlePreview.of("t", "s", markdown)
                .html()
                .replaceAll("<nav.*?</nav>", "")
                .replaceAll(
                        "\\s*(</?(?:p|h\\d|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|hr|pre)(?: [^>]*)?>)\\s*",
                        "$1")
                .replaceAll("<br ?/?>\\s*", "<br>")
                .replaceAll("\\s*</code></pre>", "</code></pre>");
        Document document = Jsoup.parseBodyFragment(rendered);
        document.outputSettings().prettyPrint(false);
        return document.body().html().strip();
    }
}
