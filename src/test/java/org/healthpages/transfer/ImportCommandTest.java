package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String EXPORT = WordPressFileTest.ROOT + "<channel/></rss>";

    private final ImportsContent imports = mock();
    private final ImportCommand command = new ImportCommand(imports);

    @TempDir
    private Path folder;

    @BeforeEach
    void nothingIsWrong() {
        given(imports.load(anyList(), any())).willReturn(new Outcome());
    }

    @Test
    void in_a_folder_an_export_is_known_among_what_is_called_xml() throws IOException {
        write("a/export.xml", EXPORT);
        write("a/feed.xml", "<rss version=\"2.0\"><channel/></rss>");
        write("a/export.txt", EXPORT);
        write("b.md", "---");

        assertThat(command.run(List.of(folder.toString()))).isEqualTo(ImportCommand.DONE);

        verify(imports)
                .load(
                        assertArg(files -> assertThat(files)
                                .extracting(SourceFile::name)
                                .containsExactly(
                                        folder.resolve("a/export.xml").toString(),
                                        folder.resolve("b.md").toString())),
                        any());
    }

    @Test
    void an_export_that_is_named_may_be_called_as_it_likes() throws IOException {
        String file = write("backup.wxr", EXPORT).toString();

        assertThat(command.run(List.of(file))).isEqualTo(ImportCommand.DONE);

        verify(imports)
                .load(
                        assertArg(files -> assertThat(files)
                                .singleElement()
                                .matches(source -> source.is(SourceFile.Kind.WORDPRESS))),
                        any());
    }

    @Test
    void what_is_no_export_is_not_taken_for_one() throws IOException {
        String file = write("feed.xml", "<rss version=\"2.0\"><channel/></rss>").toString();

        assertThat(command.run(List.of(file))).isEqualTo(ImportCommand.FAILED);

        verifyNoInteractions(imports);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
