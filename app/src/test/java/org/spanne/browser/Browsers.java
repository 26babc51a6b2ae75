package org.spanne.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, started once for all browser tests of a run. */
final class Browsers {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** How a page is looked at. */
    record Look(int width, String language, ColorScheme theme) {

        static final Look WIDE_ENGLISH = new Look(1440, "en", ColorScheme.LIGHT);

        String label() {
            return "%d-%s-%s".formatted(width, language, theme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** A fresh session; the test is skipped, with how to get a browser, where there is none. */
    static BrowserContext open(String address, Look look) {
        return open(address, look, true);
    }

    /** A session of a browser that runs no scripts. */
    static BrowserContext withoutScripts(String address, Look look) {
        return open(address, look, false);
    }

    private static BrowserContext open(String address, Look look, boolean scripts) {
        Path chromium = find().orElse(null);
        Assumptions.assumeTrue(
                chromium != null,
                "No Chromium found in " + PLACES
                        + ": the browser tests are skipped. On Debian: apt-get install chromium");
        return Running.browser(chromium)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(look.width(), look.width() < 600 ? 844 : 900)
                        .setLocale(look.language())
                        .setColorScheme(look.theme())
                        .setJavaScriptEnabled(scripts));
    }

    private static Optional<Path> find() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static final class Running {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static @Nullable Browser browser;

        static synchronized Browser browser(Path chromium) {
            Browser running = browser;
            if (running == null) {
                running = PLAYWRIGHT
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(ARGUMENTS));
                browser = running;
                Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
            }
            return running;
        }
    }
}
