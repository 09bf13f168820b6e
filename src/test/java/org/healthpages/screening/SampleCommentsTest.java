package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.screening.Finding.HELP_QUESTION;
import static org.healthpages.screening.Finding.LINK;
import static org.healthpages.screening.Finding.NAMED_PERSON;
import static org.healthpages.screening.Finding.OFFICIAL_NAME;
import static org.healthpages.screening.Finding.RED_FLAG;
import static org.healthpages.screening.Finding.SAFEGUARDING_POSSIBLE;
import static org.healthpages.screening.Finding.SERVICE_COMPLAINT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the rules say about each of the comments that the site brings along, on the page that they stand on. */
class SampleCommentsTest {
    private static final Path SAMPLE = Path.of("db/sample");

    private static final Map<String, Set<Finding>> EXPECTED = Map.ofEntries(
            Map.entry("Maureen T.", Set.of(HELP_QUESTION)), // asks for a correction
            Map.entry("dennis_w", Set.of(RED_FLAG, HELP_QUESTION)), // the fracture that has not healed
            Map.entry("Paul from Hull", Set.of()), // three words in capitals, and not one more
            Map.entry(
                    "Tired of hearing it", Set.of(SAFEGUARDING_POSSIBLE, RED_FLAG, SERVICE_COMPLAINT)), // the distress
            Map.entry("Gordon, retired postman", Set.of(HELP_QUESTION)),
            Map.entry("Anonymous", Set.of()),
            Map.entry("Bev (Shropshire)", Set.of(LINK)),
            Map.entry("Sandra K", Set.of(SERVICE_COMPLAINT)),
            Map.entry("Callum", Set.of(NAMED_PERSON)), // "my physio Priya"; 17 is not under 16
            Map.entry("Mrs J. Adeyemi", Set.of(HELP_QUESTION)),
            Map.entry("nearly fifty", Set.of()),
            Map.entry("Roy H", Set.of()),
            Map.entry("Lizzie", Set.of(LINK)),
            Map.entry("BrackenBack Living", Set.of(OFFICIAL_NAME)), // the brand
            Map.entry("Ken and Jean", Set.of())); // who name themselves

    @TestFactory
    Stream<DynamicTest> each_sample_comment_has_its_marks() throws Exception {
        var screening = new Screening();
        PageWords page = page();
        return comments()
                .map(comment -> DynamicTest.dynamicTest(comment.name(), () -> {
                    var text = new SentText(comment.name(), comment.body(), page, OtherTexts.NONE);

                    Set<Finding> found = screening.screen(text).marks().stream()
                            .map(Mark::finding)
                            .collect(Collectors.toSet());

                    assertThat(found).isEqualTo(EXPECTED.get(comment.name()));
                }));
    }

    @Test
    void all_fifteen_are_looked_at() throws Exception {
        assertThat(comments().map(Sample::name))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet())
                .hasSize(15);
    }

    private record Sample(String name, String body) {}

    private static Stream<Sample> comments() throws Exception {
        return Files.readAllLines(SAMPLE.resolve("back-pain.comments.jsonl")).stream()
                .map(new JsonMapper()::readTree)
                .map(line -> new Sample(text(line, "name"), text(line, "body")));
    }

    private static String text(JsonNode line, String field) {
        return CleanText.of(line.get(field).asString());
    }

    private static PageWords page() throws Exception {
        String file = Files.readString(SAMPLE.resolve("back-pain/exercises.md"));
        Map<String, Object> fields = new Yaml().load(file.split("---\n")[1]);
        return new PageWords(file, redFlags(fields.get("red-flags")));
    }

    private static List<String> redFlags(Object listed) {
        return ((List<?>) listed).stream().map(String::valueOf).toList();
    }
}
