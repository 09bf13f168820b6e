package org.healthpages.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as an operator starts it: a process of its own, with a data folder of its own, the shipped settings and, as
 * the packaged form has it, its memory and what the build prepared.
 */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern SITE = Pattern.compile("The site: {2}(http://localhost:\\d+)/");

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** For its management, whose address it does not tell. */
    static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site, once it has said where it is. */
    static Program site(Path data, String... settings) {
        Program site = start(data, asASite(settings));
        site.await(SITE);
        return site;
    }

    /** A command, once it has ended. */
    static Program command(Path data, String... arguments) {
        Program command = start(data, List.of(arguments));
        command.awaitEnd();
        return command;
    }

    /** A site that does not come up. */
    static Program refused(Path data, String... settings) {
        return command(data, asASite(settings).toArray(String[]::new));
    }

    private static List<String> asASite(String... settings) {
        return Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toList();
    }

    private static Program start(Path data, List<String> arguments) {
        return start(data, Archived.OPTIONS, arguments);
    }

    private static Program start(Path data, List<String> options, List<String> arguments) {
        try {
            Files.createDirectories(data);
            Path out = Files.createTempFile(data, "out", ".txt");
            Path err = Files.createTempFile(data, "err", ".txt");
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xms64m",
                    "-Xmx256m",
                    "-Xmn32m",
                    "-Dspring.aot.enabled=true",
                    "-Dhealthpages.data-dir=" + data));
            line.addAll(options);
            line.add("org.healthpages.Application");
            line.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(data.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("HEALTHPAGES_") || name.startsWith("SPRING_"));
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes as the packaged form has them, in a jar and with an archive: half the time of a start. */
    private static final class Archived {
        static final List<String> OPTIONS = options();

        private static List<String> options() {
            try {
                Path folder =
                        Files.createTempDirectory(Path.of("target"), "program").toAbsolutePath();
                Path archive = folder.resolve("program.jsa");
                List<String> classes = List.of("-cp", classPath(folder.resolve("program.jar")));
                try (Program site = start(
                        folder.resolve("data"), with("-XX:ArchiveClassesAtExit=" + archive, classes), asASite())) {
                    site.await(SITE);
                }
                return with("-XX:SharedArchiveFile=" + archive, classes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> with(String option, List<String> others) {
            return Stream.concat(Stream.of(option, "-Xlog:disable", "-Xlog:all=error:stderr"), others.stream())
                    .toList();
        }

        /** Without the tests' own settings: these would put the database into memory. */
        private static String classPath(Path jar) {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !isFolder(entry, "test-classes"))
                    .map(entry -> isFolder(entry, "classes") ? packed(Path.of(entry), jar) : entry)
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static boolean isFolder(String entry, String name) {
            return entry.replaceAll("/$", "").endsWith("/" + name);
        }

        private static String packed(Path classes, Path jar) {
            String[] words = {"--create", "--file", jar.toString(), "-C", classes.toString(), "."};
            if (ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, words) != 0) {
                throw new IllegalStateException("There is no " + jar);
            }
            return jar.toString();
        }
    }

    String address() {
        Matcher matcher = SITE.matcher(out());
        if (!matcher.find()) {
            throw new IllegalStateException("The site has not said where it is:\n" + out() + err());
        }
        return matcher.group(1);
    }

    int exitCode() {
        return process.exitValue();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    /** As {@code kill -9}: nothing is said good-bye to. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As an operator stops it. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Lets it work for this long. */
    void goOnFor(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The memory that it really takes, in KB. */
    long residentMemory() {
        return Long.parseLong(read(Path.of("/proc", String.valueOf(process.pid()), "status"))
                .replaceAll("(?s).*VmRSS:\\s*(\\d+).*", "$1"));
    }

    /** What a collection leaves in Java's heap, in KB; as the JDK's {@code jcmd} counts it. */
    long liveMemory() {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process counting = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String counted = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(counted);
            if (!total.find()) {
                throw new IllegalStateException(counted);
            }
            return Long.parseLong(total.group(1)) / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not end:\n" + out() + err());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(Pattern pattern) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!pattern.matcher(out()).find()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not come up:\n" + out() + err());
            }
            try {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
