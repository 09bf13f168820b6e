package org.healthpages.platform;

import java.nio.file.Path;
import java.util.UUID;
import org.healthpages.BesideOthers;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class OlderDatabasesOnH2Test extends OlderDatabasesContract {
    @TempDir
    private Path folder;

    @Override
    String newDatabase() {
        return "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString());
    }
}
