package org.healthpages.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether the long form is run ({@code mvn verify -Pendurance}), and where its figures are noted. */
final class Endurance {
    static final boolean LONG = Boolean.getBoolean("quality.endurance");

    private static final Path FIGURES = Path.of("target/quality/reliability.md");

    private Endurance() {}

    static void note(String what, String figures) {
        try {
            Files.createDirectories(FIGURES.getParent());
            Files.writeString(
                    FIGURES,
                    "| " + what + " | " + figures + " |\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
