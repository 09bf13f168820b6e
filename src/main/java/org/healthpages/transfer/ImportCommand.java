package org.healthpages.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.platform.Command;
import org.springframework.stereotype.Component;

/** Imports files and folders with the site stopped. */
@Component
class ImportCommand implements Command {
    private static final String DRY_RUN = "--dry-run";

    private final ImportsContent imports;

    ImportCommand(ImportsContent imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import [" + DRY_RUN + "] PATH…";
    }

    @Override
    public int run(List<String> arguments) {
        boolean dryRun = arguments.contains(DRY_RUN);
        List<String> paths = arguments.stream().filter(a -> !a.startsWith("--")).toList();
        if (paths.isEmpty() || paths.size() + (dryRun ? 1 : 0) != arguments.size()) {
            return misused();
        }
        List<SourceFile> files = new ArrayList<>();
        for (String path : paths) {
            if (!add(Path.of(path), files)) {
                return FAILED;
            }
        }

        Outcome outcome =
                dryRun ? imports.tryOut(files, System.out::println) : imports.load(files, System.out::println);
        outcome.faults().forEach(System.err::println);
        System.out.println(outcome.summary(dryRun));
        return outcome.isClean() ? DONE : FAILED;
    }

    private static boolean add(Path path, List<SourceFile> files) {
        if (!Files.isReadable(path)) {
            System.err.println(path + ": there is no such file or folder, or it may not be read");
            return false;
        }
        if (!Files.isDirectory(path) && !isKnown(SourceFile.of(path))) {
            System.err.println(path + ":1: this kind of file is not known; expected a name that ends with .md,"
                    + " .comments.jsonl or .ratings.jsonl, or a WordPress export");
            return false;
        }
        try (Stream<Path> found = Files.walk(path)) {
            found.filter(Files::isRegularFile)
                    .sorted()
                    .filter(file -> file.equals(path) || mayBeKnown(file.toString()))
                    .map(SourceFile::of)
                    .filter(ImportCommand::isKnown)
                    .forEach(files::add);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a folder, only what is called XML is looked into. */
    private static boolean mayBeKnown(String name) {
        return SourceFile.isKnown(name) || name.endsWith(SourceFile.Kind.WORDPRESS.ending);
    }

    private static boolean isKnown(SourceFile file) {
        return SourceFile.isKnown(file.name()) || WordPressFile.isOne(file);
    }
}
