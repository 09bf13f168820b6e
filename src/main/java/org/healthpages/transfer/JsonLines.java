package org.healthpages.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a file of one JSON object a line, line by line, so that its size does not matter. Empty lines are left out. */
class JsonLines<T> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final SourceFile source;
    private final Faults faults;
    private final Function<JsonFields, Optional<T>> parse;

    JsonLines(SourceFile source, Faults faults, Function<JsonFields, Optional<T>> parse) {
        this.source = source;
        this.faults = faults;
        this.parse = parse;
    }

    /** Hands over every line that is right, and notes a fault for every other. */
    void forEach(Consumer<T> consumer) {
        int number = 0;
        try (BufferedReader reader = source.reader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number).ifPresent(consumer);
                }
            }
        } catch (CharacterCodingException e) {
            faults.add(source.lineThatIsNotText(), "this is not UTF-8 text");
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private Optional<T> read(String line, int number) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                return parse.apply(new JsonFields(object, number, faults));
            }
            faults.add(number, "this is not a JSON object; expected one a line");
        } catch (JacksonException e) {
            faults.add(number, "this is not JSON: " + e.getOriginalMessage());
        }
        return Optional.empty();
    }
}
