package org.healthpages.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.healthpages.platform.Command;
import org.springframework.stereotype.Component;

/** Writes the site's content into a new folder, for another site to import. */
@Component
class ExportCommand implements Command {
    private final ExportsContent exports;

    ExportCommand(ExportsContent exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "export DIR";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
            return misused();
        }
        Path target = Path.of(arguments.get(0));
        try (ExportFolder folder = ExportFolder.begin(target)) {
            Exported exported = exports.into(folder, System.out::println);
            folder.finish();
            System.out.println(exported.summary(target));
            return DONE;
        } catch (ExportFolder.NotFree e) {
            System.err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Nothing was exported: " + target + " cannot be written: " + e.getMessage());
        }
        return FAILED;
    }
}
