package org.healthpages.transfer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/**
 * A file to import, wherever it lies. It is read twice: once to find what is wrong, once to load it.
 *
 * @param name what it is called in messages
 */
record SourceFile(String name, Opening opening) {
    interface Opening {
        InputStream open() throws IOException;
    }

    /** What is in a file, which its name tells. The order is the order of loading. */
    enum Kind {
        ARTICLE(".md"),
        COMMENTS(".comments.jsonl"),
        RATINGS(".ratings.jsonl"),
        /** known by its root element, whatever it is called */
        WORDPRESS(".xml");

        final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    static SourceFile of(Path path) {
        return new SourceFile(path.toString(), () -> Files.newInputStream(path));
    }

    static SourceFile of(String name, Resource resource) {
        return new SourceFile(name, resource::getInputStream);
    }

    /** Whether its name alone tells what is in it. */
    static boolean isKnown(String name) {
        return kind(name) != Kind.WORDPRESS;
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (name.endsWith(kind.ending)) {
                return kind;
            }
        }
        return Kind.WORDPRESS;
    }

    boolean is(Kind kind) {
        return kind(name) == kind;
    }

    /** @throws java.nio.charset.MalformedInputException while reading what is not UTF-8 */
    BufferedReader reader() throws IOException {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(opening.open(), utf8));
        skipByteOrderMark(reader);
        return reader;
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** The number of the first line that is not UTF-8 text, for a file whose reader met one. */
    int lineThatIsNotText() {
        try (InputStream bytes = new BufferedInputStream(opening.open())) {
            int number = 1;
            var line = new ByteArrayOutputStream();
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (next != '\n') {
                    line.write(next);
                } else if (isText(line)) {
                    number++;
                    line.reset();
                } else {
                    return number;
                }
            }
            return number;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isText(ByteArrayOutputStream line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException(name + " cannot be read", e);
    }
}
