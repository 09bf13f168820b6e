package org.healthpages.transfer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Files to import that lie nowhere. */
final class InMemory {
    private InMemory() {}

    static SourceFile file(String name, String... lines) {
        return file(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile file(String name, byte[] bytes) {
        return new SourceFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
