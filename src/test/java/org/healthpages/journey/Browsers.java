package org.healthpages.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, one for each thread of the run. Without one, these tests are skipped, except in CI. */
final class Browsers {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // a name that is not localhost, for what browsers only do there
            "--host-resolver-rules=MAP site.test 127.0.0.1");

    private Browsers() {}

    /** Of its own, because Playwright may be spoken to by the thread only that made it; the virtual machine's end closes them. */
    private static final ThreadLocal<Browser> OF_THIS_THREAD = ThreadLocal.withInitial(Browsers::launch);

    static Browser chromium() {
        return OF_THIS_THREAD.get();
    }

    private static Browser launch() {
        Path chromium = executable();
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    private static Path executable() {
        return Stream.of(
                        System.getProperty("chromium.path"),
                        System.getenv("CHROME_PATH"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(Browsers::missing);
    }

    private static Path missing() {
        String message = "There is no Chromium on this machine: name one with -Dchromium.path or CHROME_PATH";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(message);
        }
        return Assumptions.abort(message);
    }
}
