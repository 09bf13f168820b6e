package org.healthpages.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.NestedExceptionUtils;

/**
 * A WordPress export (WXR), read from its beginning to its end without ever being in memory as a whole. It declares no
 * entities and opens no other file, whatever it says.
 */
class WordPressFile {
    private static final String NAMESPACES = "http://wordpress.org/export/";

    /** From JDK 24 on, a file may have 100,000 characters. Entities cannot grow where none can be declared: no limit. */
    private static final List<String> LIMITS_OF_ENTITIES = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    /** How Java's reader puts it, in English. */
    private static final String ENDS_TOO_EARLY = "must start and end within the same entity";

    private static final int MOST_BEFORE_IT = 1_000;
    private static final Pattern LATE_DECLARATION = Pattern.compile("(\\s++)<\\?xml\\s[^>]*+>");

    private final SourceFile source;

    WordPressFile(SourceFile source) {
        this.source = source;
    }

    /** Takes what is found, in the order of the file: the comments on a post before the post itself. */
    interface Finds {
        default void post(WordPressPost post) {}

        /** @param post the number of the post that it is about */
        default void comment(int post, WordPressComment comment) {}
    }

    /** Whether its root element says that it is one. */
    static boolean isOne(SourceFile source) {
        try (BufferedReader reader = source.reader()) {
            XMLStreamReader xml = open(reader);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // comments, white space and a document type come before it
            }
            return isRoot(xml);
        } catch (XMLStreamException | IOException none) {
            return false;
        }
    }

    private static boolean isRoot(XMLStreamReader xml) {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String namespace = xml.getNamespaceURI(i);
            if (namespace != null && namespace.startsWith(NAMESPACES)) {
                return xml.getLocalName().equals("rss");
            }
        }
        return false;
    }

    private static XMLStreamReader open(BufferedReader reader) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIMITS_OF_ENTITIES.forEach(limit -> factory.setProperty(limit, 0));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("another file is named; expected one that stands alone");
        });
        return factory.createXMLStreamReader(withLinesBeforeIt(reader));
    }

    /** Some sites send empty lines first, and then XML allows no declaration. It says nothing that we need. */
    private static Reader withLinesBeforeIt(BufferedReader reader) throws IOException {
        char[] start = new char[MOST_BEFORE_IT];
        reader.mark(start.length);
        Matcher late = LATE_DECLARATION.matcher(new String(start, 0, Math.max(0, reader.read(start))));
        reader.reset();
        if (!late.lookingAt()) {
            return reader;
        }
        reader.skip(late.end());
        var whole = new PushbackReader(reader, late.group(1).length());
        whole.unread(late.group(1).toCharArray());
        return whole;
    }

    /** Reads it to its end and notes what stands against that. */
    void check(Faults faults) {
        try (BufferedReader reader = source.reader()) {
            read(open(reader), new Finds() {});
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException) {
                faults.add(source.lineThatIsNotText(), "this is not UTF-8 text");
            } else {
                faults.add(line(e), words(e));
            }
        } catch (CharacterCodingException e) {
            faults.add(source.lineThatIsNotText(), "this is not UTF-8 text");
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }

    private static String words(XMLStreamException e) {
        String message =
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        String words = message.contains(ENDS_TOO_EARLY)
                ? "it ends too early"
                : message.replaceAll("(?s).*Message: |[.\\s]+$", "");
        return "this cannot be read as a WordPress export: " + words
                + "; expected the whole file as WordPress wrote it";
    }

    /** To be called only for a file in which nothing was wrong. */
    void forEach(Finds finds) {
        try (BufferedReader reader = source.reader()) {
            read(open(reader), finds);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(source.name() + " has changed while it was read", e);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private static void read(XMLStreamReader xml, Finds finds) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it has a document type", xml.getLocation());
            }
        }
        if (!isRoot(xml)) {
            throw new XMLStreamException("it begins with <" + xml.getLocalName() + ">", xml.getLocation());
        }
        new WordPressElements(xml, finds).readAll();
        while (xml.hasNext()) {
            xml.next();
        }
    }
}
