package org.healthpages.platform;

import java.nio.file.Path;

/** Secrets for tests that need no Spring. */
public final class Secrets {
    private Secrets() {}

    public static Secret of(String words) {
        return new Secret(words, Path.of("never-made"));
    }
}
