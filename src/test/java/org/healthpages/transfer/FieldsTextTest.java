package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.healthpages.screening.CleanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class FieldsTextTest {
    @Test
    void simple_words_stand_without_quotes_and_others_with_them() {
        var fields = new FieldsText();
        fields.text("title", "Exercises for back pain");
        fields.text("summary", "It's \"easy\": try\nit");
        fields.text("reviewed-by", null);
        fields.texts("red-flags", List.of("numbness", "- dash"));

        assertThat(fields).hasToString("""
                title: Exercises for back pain
                summary: "It's \\"easy\\": try\\nit"
                red-flags:
                  - numbness
                  - "- dash"
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "Null",
                "true",
                "no",
                "2010-06-01",
                "12",
                "1e3",
                "a: b",
                "a #b",
                "- a",
                "---",
                "a\n---\nb",
                "[a]",
                "{a}",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "a\\b",
                "\u2028",
                "\u0085x",
                "👩🏽‍⚕️",
                "\uE000",
                "ﷺ",
                "a:",
                "'a'",
                "\"a\"",
                "a ",
                "é",
                "=",
                "~",
                "a\tb",
                "\uFEFFa",
                "On",
                "x"
            })
    void any_text_is_read_as_it_was_written(String text) {
        isReadAgain(text);
    }

    @Property(tries = 500)
    void whatever_is_clean_is_read_as_it_was_written(@ForAll String raw) {
        isReadAgain(CleanText.of(raw));
    }

    private static void isReadAgain(String text) {
        var item = new FieldsText();
        item.text("title", text);
        var fields = new FieldsText();
        fields.text("title", text);
        fields.texts("red-flags", List.of(text, text));
        fields.blocks("media", List.of(item, item));

        Object read = new Yaml(new LoaderOptions()).load(new StringReader(fields.toString()));

        assertThat(fields.toString().lines()).noneMatch(line -> line.strip().equals("---"));
        Map<String, String> block = Map.of("title", text);
        assertThat(read)
                .isEqualTo(Map.of("title", text, "red-flags", List.of(text, text), "media", List.of(block, block)));
    }
}
