package org.healthpages.transfer;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML that others wrote. */
final class Markup {
    /** What was shown on the page and lies elsewhere. */
    static final String ELSEWHERE = "iframe, object, embed, applet, video, audio, canvas, svg, math";

    /** Shown unstruck, a dose that was struck out would stand beside the right one. */
    static final String STRUCK_OUT = "del, s, strike";

    /** What holds nothing that a reader could read here, or was not to be read. */
    static final String NO_WORDS = ELSEWHERE + ", " + STRUCK_OUT
            + ", script, style, noscript, template, form, button, input, select, textarea, title, meta, link, base,"
            + " [hidden], [style~=(?i)display\\s*:\\s*none]";

    /** What begins and ends a line where it is shown. */
    static final String BLOCKS =
            "address, article, aside, blockquote, caption, center, details, dir, summary, dd, div, dl, dt,"
                    + " fieldset, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, li, main, menu, nav,"
                    + " ol, p, pre, section, table, tbody, td, tfoot, th, thead, tr, ul";

    /** What is deeper in one another is put beside one another. */
    private static final int MOST_DEPTH = 100;

    private Markup() {}

    /** The body of a page that holds this, whether it was closed and nested well or not. */
    static Element body(String html) {
        Element body = Document.createShell("").body();
        body.appendChildren(Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseFragmentInput(html, body, ""));
        return body;
    }

    /** Takes out what holds no words, so that those that stay say what they said in their markup. */
    static void keepWords(Element body) {
        PartsNumbers.in(body);
        SmallDigits.write(body);
    }
}
