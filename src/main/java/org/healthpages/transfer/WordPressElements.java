package org.healthpages.transfer;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.healthpages.transfer.WordPressFile.Finds;

/** Goes through the elements of a WordPress export. What is not asked for is passed over: mails and addresses among it. */
class WordPressElements {
    /** A longer text is too long for anything here; the rest of it is passed over. */
    static final int MOST_CHARACTERS = 2_000_000;

    private static final Set<String> OF_A_POST = Set.of(
            "title",
            "pubDate",
            "post_id",
            "post_date",
            "post_date_gmt",
            "post_name",
            "post_type",
            "post_password",
            "status");
    private static final Set<String> OF_A_COMMENT = Set.of(
            "comment_id",
            "comment_author",
            "comment_date",
            "comment_date_gmt",
            "comment_content",
            "comment_approved",
            "comment_type");

    private final XMLStreamReader xml;
    private final Finds finds;
    private int posts;

    WordPressElements(XMLStreamReader xml, Finds finds) {
        this.xml = xml;
        this.finds = finds;
    }

    private interface Each {
        /** Reads the current element to its end. */
        void read(String name) throws XMLStreamException;
    }

    void readAll() throws XMLStreamException {
        children(channel -> children(name -> {
            if (name.equals("item")) {
                post();
            } else {
                text();
            }
        }));
    }

    private void children(Each each) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                each.read(xml.getLocalName());
            }
        }
    }

    private void post() throws XMLStreamException {
        posts++;
        var fields = new WordPressFields();
        children(name -> {
            if (name.equals("comment")) {
                comment();
            } else if (name.equals("category")) {
                category(fields);
            } else if (name.equals("encoded")) {
                boolean isExcerpt = String.valueOf(xml.getNamespaceURI()).contains("excerpt");
                fields.put(isExcerpt ? "excerpt" : "content", text());
            } else {
                field(name, OF_A_POST, fields);
            }
        });
        int line = xml.getLocation().getLineNumber();
        finds.post(new WordPressPost(posts, line, fields, fields.of("category")));
    }

    /** The first one counts; what is no category is a tag or another way to sort posts. */
    private void category(WordPressFields fields) throws XMLStreamException {
        boolean counts = "category".equals(xml.getAttributeValue(null, "domain"));
        String name = xml.getAttributeValue(null, "nicename");
        String words = text();
        if (counts) {
            fields.put("category", name == null || name.isBlank() ? words : name);
        }
    }

    private void comment() throws XMLStreamException {
        var fields = new WordPressFields();
        children(name -> field(name, OF_A_COMMENT, fields));
        finds.comment(posts, new WordPressComment(fields));
    }

    private void field(String name, Set<String> wanted, WordPressFields fields) throws XMLStreamException {
        String text = text();
        if (wanted.contains(name)) {
            fields.put(name, text);
        }
    }

    /** All text of the current element, which is read to its end. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add(text);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "the entity &" + xml.getLocalName() + "; is not known", xml.getLocation());
                default -> {
                    // comments and instructions say nothing to readers
                }
            }
        }
        return text.toString();
    }

    private void add(StringBuilder text) {
        if (text.length() <= MOST_CHARACTERS) {
            text.append(xml.getText());
        }
    }
}
