package org.healthpages.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file that is an H2 database, and the archive that is a backup of one. */
record H2File(Path path) {
    private static final String ENDING = ".mv.db";
    private static final String ENTRY = "healthpages" + ENDING;
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?([^;:]+)(?:;.*)?");

    /** Empty where the database is no file of ours: another product, or one in memory. */
    static Optional<H2File> of(String url) {
        Matcher matcher = URL.matcher(url);
        return matcher.matches() ? Optional.of(new H2File(Path.of(matcher.group(1) + ENDING))) : Optional.empty();
    }

    /** The same settings as the running site's, for a file somewhere else. */
    static String url(Path file) {
        String path = file.toAbsolutePath().toString();
        return "jdbc:h2:file:" + path.substring(0, path.length() - ENDING.length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";
    }

    static Path in(Path folder) {
        return folder.resolve(ENTRY);
    }

    /** Takes the one database out of an archive of ours or of H2's. */
    static Path unpack(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ENDING)) {
                    Files.copy(zip, in(folder), StandardCopyOption.REPLACE_EXISTING);
                    return in(folder);
                }
            }
        }
        throw new IOException(archive + " is not a backup");
    }

    /** Only its owner can read it. */
    static void pack(Path database, Path archive) throws IOException {
        Files.createFile(archive, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(ENTRY));
            Files.copy(database, zip);
            zip.closeEntry();
        }
    }
}
