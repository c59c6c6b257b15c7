package dk.helhed.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. */
record Chromium(Playwright driver, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ALONE_ON_THE_MACHINE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    static Chromium start() {
        var program = find(System.getenv())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, for example with apt-get install chromium, "
                                + "or name it in HELHED_CHROMIUM."));
        var driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(program).setArgs(ALONE_ON_THE_MACHINE);
        return new Chromium(driver, driver.chromium().launch(options));
    }

    private static Optional<Path> find(Map<String, String> environment) {
        var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        var onThePath = NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
        return Stream.concat(
                        Stream.ofNullable(environment.get("HELHED_CHROMIUM")).map(Path::of), onThePath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
