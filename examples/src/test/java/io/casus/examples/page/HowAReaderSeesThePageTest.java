package io.casus.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page in headless Chromium, where that and its driver are installed. */
class HowAReaderSeesThePageTest {
    private static Optional<ChromeDriver> started = Optional.empty();

    @TempDir
    private static Path folder;

    private ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> chromium = program("chromium");
        Optional<Path> driver = program("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            System.out.println("The page is not read in a browser: chromium and chromedriver are not installed.");
            return;
        }
        Path page = Files.writeString(folder.resolve("dossier.html"), PagesForTests.page());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        ChromeDriver opened = new ChromeDriver(service, options);
        started = Optional.of(opened);
        opened.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        opened.get(page.toUri().toString());
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void close() {
        started.ifPresent(ChromeDriver::quit);
    }

    @BeforeEach
    void require() {
        assumeTrue(started.isPresent());
        browser = started.orElseThrow();
        show(1280, "light");
    }

    private void show(int width, String colours) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                ImmutableMap.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                ImmutableMap.of(
                        "features", List.of(ImmutableMap.of("name", "prefers-color-scheme", "value", colours))));
    }

    private Object run(String script) {
        return Optional.ofNullable(browser.executeScript(script)).orElse("");
    }

    @Test
    void nothingInAReportBecomesMoreThanText() {
        assertThat(browser.getTitle()).isEqualTo("Dossier");
        assertThat(run("return document.querySelectorAll('script, iframe, img, object').length"))
                .isEqualTo(0L);
        assertThat(run("return document.body.textContent").toString()).contains(PagesForTests.SCRIPT);
    }

    @Test
    void nothingIsLoadedBesideThePage() {
        assertThat(run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "768", "1280"})
    void thePageIsNeverWiderThanTheScreen(int width) {
        show(width, "light");
        assertThat((Long) run("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void peopleWhoCannotSeeItCanReadIt(int width, String colours) throws IOException {
        show(width, colours);
        browser.executeScript(axe());
        Object violations = browser.executeAsyncScript(
                "const done = arguments[0];"
                        + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' '))));");
        assertThat((List<?>) violations).isEmpty();
    }

    /** The checker of accessibility, from the archive that carries it under its version. */
    private static String axe() throws IOException {
        Properties archive = new Properties();
        archive.load(new StringReader(resource("META-INF/maven/org.webjars.npm/axe-core/pom.properties")));
        return resource("META-INF/resources/webjars/axe-core/" + archive.getProperty("version") + "/axe.min.js");
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(name), StandardCharsets.UTF_8);
    }

    @Test
    void itIsDarkWhereTheReaderWantsItDark() {
        String background = "return getComputedStyle(document.body).backgroundColor";
        assertThat(run(background)).isEqualTo("rgb(255, 255, 255)");
        show(1280, "dark");
        assertThat(run(background)).isEqualTo("rgb(13, 17, 23)");
    }

    @Test
    void theKeyboardReachesTheContentAndTheTables() {
        browser.navigate().refresh();
        WebElement first = pressTab();
        assertThat(first.getText()).isEqualTo("Skip to the content");
        first.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#main");
        boolean reachesATable = Stream.generate(this::pressTab)
                .limit(500)
                .anyMatch(element -> "scroll".equals(element.getDomAttribute("class")));
        assertThat(reachesATable).isTrue();
    }

    private WebElement pressTab() {
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        return browser.switchTo().activeElement();
    }

    @Test
    void everyQuoteLeadsToItsWords() {
        Object astray = run("return [...document.querySelectorAll('a.quote')].filter(a => {"
                + "  const place = document.getElementById(a.hash.slice(1));"
                + "  if (!place) return true;"
                + "  const rest = document.createRange();"
                + "  rest.setStartAfter(place); rest.setEndAfter(place.closest('article'));"
                + "  const plain = text => text.replace(/[“”]/g, '').replace(/\\s+/g, ' ').trim();"
                + "  return !plain(rest.toString()).startsWith(plain(a.textContent));"
                + "}).map(a => a.textContent)");
        assertThat((List<?>) astray).isEmpty();
    }
}
