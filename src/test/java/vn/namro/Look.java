package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's visit in a real browser. One browser serves the whole suite. A look at a page fails on what the browser's
 * console complains of (a refused inline style, a missing file), on sideways scrolling and on findings of axe.
 */
public final class Look implements AutoCloseable {
    private static final String AXE = read("/axe/axe-4.14.1.min.js");
    /** A started browser, ended with the suite. */
    private static final Browser BROWSER = start();

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** @param scripts whether the browser runs scripts; where it does not, {@link #check} cannot look either */
    Look(String base, boolean scripts) {
        this.base = base;
        context = BROWSER.newContext(new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("calls the outside: " + request.url());
            }
        });
    }

    public void signIn(People.Person person) {
        page.navigate(base + "/sign-in");
        page.fill("#name", person.signInName());
        page.fill("#password", person.password());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    public Page page() {
        return page;
    }

    /** Opens a page and looks at it narrow and wide, by day and by night, in both languages. */
    public void at(String path) {
        for (int width : new int[] {320, 1280}) {
            for (var theme : new String[] {"light", "dark"}) {
                at(path, width, theme, width == 320 ? "vi" : theme.equals("light") ? "vi" : "en");
            }
        }
    }

    private void at(String path, int width, String theme, String lang) {
        context.addCookies(List.of(new Cookie("lang", lang).setUrl(base), new Cookie("theme", theme).setUrl(base)));
        page.setViewportSize(width, 800);
        page.navigate(base + path);
        check(path + " at " + width + ", " + theme + ", " + lang);
    }

    /** The page as it stands now. */
    public void check(String where) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")).as("sideways scrolling: " + where).isFalse();
        page.evaluate(AXE);
        assertThat(page.evaluate("""
                async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
                    .map(v => v.id + ': ' + v.help + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))
                """)).as("axe: " + where).isEqualTo(List.of());
        assertThat(complaints).as("the browser's console: " + where).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser start() {
        var installed = installed();
        // Without a browser of the machine Playwright fetches its own, where it can.
        var options = new Playwright.CreateOptions().setEnv(installed.isPresent() ? java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : java.util.Map.of());
        var launch = new BrowserType.LaunchOptions().setArgs(isRoot() ? List.of("--no-sandbox", "--disable-dev-shm-usage") : List.of());
        installed.ifPresent(launch::setExecutablePath);
        var playwright = Playwright.create(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(launch);
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Look.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
