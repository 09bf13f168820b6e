package org.healthpages.transfer;

import org.jsoup.nodes.Element;

/** The words of a text in HTML. */
final class PlainText {
    private PlainText() {}

    /** Paragraphs and line ends stay; of a link its words stay, and not where it led. */
    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        Element body = Markup.body(html);
        Markup.keepWords(body);
        for (Element block : body.select(Markup.BLOCKS)) {
            block.prependText("\n\n");
            block.appendText("\n\n");
        }
        return body.wholeText().replaceAll("[ \\t]*\\n\\s*\\n", "\n\n").strip();
    }

    /** At most so many characters, and no half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    /** At most so many characters, whole words, with dots where it was cut. */
    static String cutAtWord(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        String start = cut(text, most - 1);
        int space = start.lastIndexOf(' ');
        return (space > most / 2 ? start.substring(0, space) : start) + "…";
    }
}
