package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.healthpages.transfer.SourceFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @ParameterizedTest
    @CsvSource({
        "back-pain/exercises.md, ARTICLE",
        "back-pain.comments.jsonl, COMMENTS",
        "a/b/back-pain.ratings.jsonl, RATINGS"
    })
    void what_is_in_a_file_its_name_tells(String name, Kind kind) {
        SourceFile file = InMemory.file(name, "");

        assertThat(SourceFile.isKnown(name)).isTrue();
        assertThat(Kind.values()).filteredOn(file::is).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-pain.jsonl", "README.txt", "comments.json", "exercises.md.bak", "exercises.MD"})
    void other_files_are_left_alone(String name) {
        assertThat(SourceFile.isKnown(name)).isFalse();
    }

    @Test
    void a_byte_order_mark_is_no_text() throws Exception {
        try (var reader = InMemory.file("a.md", "\uFEFFtext").reader()) {
            assertThat(reader.readLine()).isEqualTo("text");
        }
    }

    @Test
    void an_import_says_in_words_what_it_did() {
        Outcome outcome = new Outcome();
        outcome.articles = 1;
        outcome.comments = 15_000;
        outcome.filesRead = 3;

        assertThat(outcome.summary(false))
                .isEqualTo("Added or changed 1 article, 15,000 comments and 0 rating counts from 3 files.");
        assertThat(outcome.summary(true)).startsWith("A dry run: nothing was written. It would have added or changed ");
    }

    @Test
    void an_import_with_a_refused_file_is_not_clean() {
        Outcome outcome = new Outcome();
        Faults faults = new Faults("a.md");
        faults.add(3, "wrong");

        outcome.refuse(faults);

        assertThat(outcome.isClean()).isFalse();
        assertThat(outcome.faults()).containsExactly("a.md:3: wrong");
        assertThat(outcome.summary(false)).endsWith(" Refused 1 file: see above.");
    }
}
