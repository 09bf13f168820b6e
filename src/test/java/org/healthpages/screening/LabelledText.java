package org.healthpages.screening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text of our own and what a person says should be found in it. All are about the page with the exercises. */
record LabelledText(SentText text, Set<Finding> marks) {
    private static final Path SET = Path.of("src/test/resources/screening/labelled.jsonl");
    private static final Path PAGE = Path.of("db/sample/back-pain/exercises.md");
    private static final JsonMapper JSON = new JsonMapper();

    static List<LabelledText> all() throws Exception {
        var page = new PageWords(Files.readString(PAGE), List.of());
        return Files.readAllLines(SET).stream()
                .map(JSON::readTree)
                .map(line -> of(line, page))
                .toList();
    }

    private static LabelledText of(JsonNode line, PageWords page) {
        String other = line.path("other").asString("");
        Set<Finding> marks = new TreeSet<>();
        line.get("marks").forEach(mark -> marks.add(Finding.valueOf(mark.asString())));
        OtherTexts others = other.isEmpty() ? OtherTexts.NONE : OtherTexts.of(List.of(other));
        var text = new SentText(
                CleanText.line(line.path("name").asString("")),
                CleanText.of(line.get("body").asString()),
                page,
                others);
        return new LabelledText(text, marks);
    }

    Set<Finding> found(Screening screening) {
        Set<Finding> found = new TreeSet<>();
        screening.screen(text).marks().forEach(mark -> found.add(mark.finding()));
        return found;
    }
}
