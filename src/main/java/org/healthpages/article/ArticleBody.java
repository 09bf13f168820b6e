package org.healthpages.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.web.util.HtmlUtils;

/** Renders an article's Markdown (CommonMark with tables and care cards) as HTML, and cleans it. */
final class ArticleBody {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

    /** The second line against markup that does not belong in an article. */
    private static final PolicyFactory CLEAN = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "hr",
                    "br",
                    "a",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "div",
                    "span",
                    "nav")
            .allowUrlProtocols(SCHEMES.toArray(String[]::new))
            .allowAttributes("href")
            .matching(Pattern.compile("(https?:|mailto:|tel:|/(?![/\\\\])|#).*"))
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile("/(?![/\\\\]).*"))
            .onElements("img")
            .allowAttributes("alt")
            .globally()
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,6}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z0-9-]+"))
            .onElements("h2", "h3", "h4")
            .allowAttributes("aria-labelledby")
            .matching(Pattern.compile("[a-z0-9-]+"))
            .onElements("nav")
            .allowAttributes("class")
            .matching(Pattern.compile("care(-[a-z]+)?( care-[a-z]+)?|contents"))
            .onElements("div", "span", "nav", "h2", "h3", "h4")
            .toFactory();

    private static final int FEWEST_SECTIONS_WITH_CONTENTS = 2;

    /** Names of places that the page around the article has. */
    private static final Set<String> TAKEN = Set.of("main", "contents", "comments", "rating", "related", "media");

    private ArticleBody() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static String html(String markdown) {
        Node document = parse(markdown);
        IdentityHashMap<Node, String> anchors = new IdentityHashMap<>();
        List<Section> sections = nameHeadings(document, anchors);
        String contents = sections.size() < FEWEST_SECTIONS_WITH_CONTENTS ? "" : contents(sections);
        return CLEAN.sanitize(contents + renderer(anchors).render(document));
    }

    /** The care cards alone: each as it would be rendered if nothing stood before it. */
    static List<CareCard> cards(String markdown) {
        List<CareCard> cards = new ArrayList<>();
        HtmlRenderer renderer = renderer(new IdentityHashMap<>());
        for (Node block : blocks(parse(markdown))) {
            CareCardRenderer.kindOf(block).ifPresent(kind -> {
                block.unlink();
                cards.add(new CareCard(kind, CLEAN.sanitize(renderer.render(block))));
            });
        }
        return cards;
    }

    private static List<Node> blocks(Node document) {
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static HtmlRenderer renderer(IdentityHashMap<Node, String> anchors) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
                .nodeRendererFactory(CareCardRenderer::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                    }
                })
                .build();
    }

    private record Section(String anchor, String title) {}

    /** Lowers headings below the page's own, gives each its anchor, and lists the sections. */
    private static List<Section> nameHeadings(Node document, IdentityHashMap<Node, String> anchors) {
        List<Section> sections = new ArrayList<>();
        Set<String> taken = new HashSet<>(TAKEN);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(2, heading.getLevel()));
                String title = TEXT.render(heading).strip();
                String anchor = anchor(title, taken);
                anchors.put(heading, anchor);
                if (heading.getLevel() == 2) {
                    sections.add(new Section(anchor, title));
                }
            }
        });
        return sections;
    }

    private static String anchor(String title, Set<String> taken) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = words.isEmpty() ? "section" : words;
        String anchor = base;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = base + "-" + n;
        }
        return anchor;
    }

    private static String contents(List<Section> sections) {
        StringBuilder list = new StringBuilder(
                "<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">Contents</h2><ol>");
        for (Section section : sections) {
            list.append("<li><a href=\"#")
                    .append(section.anchor())
                    .append("\">")
                    .append(HtmlUtils.htmlEscape(section.title()))
                    .append("</a></li>");
        }
        return list.append("</ol></nav>").toString();
    }
}
