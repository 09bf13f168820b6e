package org.healthpages.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, in this process and without a network. */
final class NuHtml {
    private NuHtml() {}

    /** What is wrong with a page, warnings included, each with its line. */
    static List<String> faults(String html) {
        var checker = new EmbeddedValidator();
        checker.setNoLangDetect(
                true); // it guesses from the letters, and took a short page with a receipt's code for Inuktitut
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String answer = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            JsonNode messages = new JsonMapper().readTree(answer).path("messages");
            return StreamSupport.stream(messages.spliterator(), false)
                    .filter(message -> !message.path("type").asString().equals("info")
                            || message.path("subType").asString().equals("warning"))
                    .map(message -> "line " + message.path("lastLine").asInt() + ": "
                            + message.path("message").asString())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
