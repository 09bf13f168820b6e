package org.healthpages.article;

/**
 * What an article says about when to get help, and how quickly: one of its boxes, to be shown on another page.
 *
 * @param html rendered and cleaned like the article's own text; its title is a heading of the second level
 */
public record CareCard(Kind kind, String html) {
    public enum Kind {
        EMERGENCY("EMERGENCY", "Emergency", "care-emergency"),
        URGENT("URGENT", "Urgent advice", "care-urgent"),
        CALM("NON-URGENT", "Non-urgent advice", "care-calm");

        /** as it is written in an article's Markdown */
        final String mark;

        final String words;
        final String style;

        Kind(String mark, String words, String style) {
            this.mark = mark;
            this.words = words;
            this.style = style;
        }

        static Kind marked(String mark) {
            for (Kind kind : values()) {
                if (kind.mark.equals(mark)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(mark);
        }
    }

    public boolean isEmergency() {
        return kind == Kind.EMERGENCY;
    }
}
