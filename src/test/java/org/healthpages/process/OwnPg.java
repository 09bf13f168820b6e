package org.healthpages.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, which it can stop, start again, and let hang. */
final class OwnPg implements AutoCloseable {
    private final Path folder;
    private final boolean safe;
    private EmbeddedPostgres server;

    /** @param safe whether what is committed reaches the disk, as in production */
    OwnPg(Path folder, boolean safe) {
        this.folder = folder;
        this.safe = safe;
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", safe ? "on" : "off")
                    .setPGStartupWait(Duration.ofMinutes(1));
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the site is told about it. */
    String[] settings() {
        return new String[] {
            "--spring.datasource.url=" + url(), "--spring.datasource.username=postgres", "--spring.datasource.password="
        };
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startAgain() {
        server = start(server.getPort());
    }

    /** It takes connections and questions, and answers nothing. */
    void hang() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    private void signal(String signal) {
        processes().forEach(process -> signal(process, signal));
    }

    /** One that has ended meanwhile, as a connection's does, needs no signal. */
    private static void signal(ProcessHandle process, String signal) {
        List<String> line = List.of("kill", signal, String.valueOf(process.pid()));
        try {
            if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0 && process.isAlive()) {
                throw new IllegalStateException(line + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<ProcessHandle> processes() {
        try (Stream<String> pid = Files.lines(folder.resolve("postmaster.pid"))) {
            ProcessHandle first = ProcessHandle.of(
                            Long.parseLong(pid.findFirst().orElseThrow()))
                    .orElseThrow();
            return Stream.concat(Stream.of(first), first.descendants());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (Files.exists(folder.resolve("postmaster.pid"))) {
            goOn();
            stop();
        }
    }
}
