package org.tradegraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site in the browser of the machine; left out, with a word, where there is none. */
class BrowserTest {

    /** A busy machine may take long. */
    private static final double PATIENCE_MILLIS = 120_000;
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> PAGES = List.of("/", "/documents", "/documents/jilin-foreign-trade-2023", "/page/place/cn-jl", "/page/product/cars",
            "/page/code/flow/export", "/findings", "/queries", "/queries/partners-by-value?place=cn-jl", "/queries/relations?place=cn-jl",
            "/queries/gateways?place=cn-xj", "/queries/compare-places", "/queries/places-over-time?places=cn-jl,cn-xj", "/queries/time-series?place=cn-jl", "/search?q=jilin", "/sparql", "/api", "/ns", "/export", "/page/place/nowhere");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() {
        Optional<Path> installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
        assumeTrue(installed.isPresent(), "no browser was found; install chromium to test the pages in one");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(installed.get()).setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        look(ColorScheme.LIGHT, 1200);
    }

    @AfterEach
    void noPageComplained() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    /** A new window in which every error, and every request to another host, is noted. */
    private void look(ColorScheme scheme, int width) {
        look(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }

    private void look(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !page.url().endsWith("/nowhere")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(SampleSite.url("/")) && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
    }

    @Test
    void fromASearchToTheSentenceInItsDocument() {
        page.navigate(SampleSite.url("/"));
        page.locator("input[type=search]").fill("Jilin");
        page.keyboard().press("Enter");
        page.locator("#things + ul a", new Page.LocatorOptions().setHasText("Jilin")).first().click();
        assertEquals("Jilin", page.locator("h1").innerText());
        page.locator("a.amount", new Page.LocatorOptions().setHasText("29.73 billion CNY")).first().click();
        assertEquals("29.73 billion CNY", page.locator("h1").innerText());
        page.locator(".quote p a").first().click();
        assertTrue(page.url().contains("/documents/jilin-foreign-trade-2023#char="), page.url());
        String anchor = page.url().substring(page.url().indexOf('#') + 1);
        Locator said = page.locator("[id='" + anchor + "'] + .said");
        assertTrue(said.innerText().contains("Jilin’s trade volume with Russia"), said::innerText);
    }

    @Test
    void aNumberInTheTextShowsItsFact() {
        page.navigate(SampleSite.url("/documents/jilin-foreign-trade-2023"));
        Locator number = page.locator("article .number", new Page.LocatorOptions().setHasText("29.73 billion")).first();
        assertEquals("none", card(number));
        number.hover();
        assertEquals("block", card(number));
    }

    @Test
    void aTouchShowsTheFactInItsPlace() {
        look(new Browser.NewContextOptions().setViewportSize(400, 900).setIsMobile(true).setHasTouch(true));
        String document = SampleSite.url("/documents/jilin-foreign-trade-2023");
        page.navigate(document);
        Locator number = page.locator("article .number", new Page.LocatorOptions().setHasText("29.73 billion")).first();
        number.tap();
        assertEquals("block", card(number));
        assertEquals(document, page.url());
        number.tap();
        assertTrue(page.url().contains("#o-"), page.url());
    }

    private static String card(Locator number) {
        return (String) number.evaluate("link => getComputedStyle(link.parentElement.querySelector('.card')).display");
    }

    @Test
    void aQuestionIsAskedDrawnOpenedInTheEditorAndRun() throws Exception {
        page.navigate(SampleSite.url("/queries"));
        page.locator("a", new Page.LocatorOptions().setHasText("The partners of a place by the value of trade")).click();
        page.locator("#p-place").fill("Jilin");
        page.locator("form.ask button").click();
        page.locator("figure.chart rect.mark").first().waitFor();
        Download download = page.waitForDownload(() -> page.locator("a[download$='.csv']").click());
        assertTrue(Files.readString(download.path()).startsWith("partner,reporter,flow"), download::url);
        page.locator("a.button", new Page.LocatorOptions().setHasText("Open in the editor")).click();
        page.locator(".yasgui .CodeMirror").first().waitFor();
        assertTrue(((String) page.evaluate("() => document.querySelector('.CodeMirror').CodeMirror.getValue()")).contains("cn-jl"));
        // The editor runs by itself what an address brings; a click before that is done would stop it.
        page.locator(".yasr_response_chip", new Page.LocatorOptions().setHasText("result")).waitFor();
        page.locator(".yasqe_queryButton").first().click();
        page.locator(".yasr table td", new Page.LocatorOptions().setHasText("Russia")).first().waitFor();
    }

    @Test
    void anExampleIsPutIntoTheEditor() {
        page.navigate(SampleSite.url("/sparql"));
        page.locator("#example").selectOption("ranks");
        page.waitForFunction("() => document.querySelector('.CodeMirror').CodeMirror.getValue().includes('indicator')");
    }

    @Test
    void theEditorCompletesByWhatTheGraphHolds() {
        page.navigate(SampleSite.url("/sparql"));
        page.locator(".yasgui .CodeMirror").first().waitFor();
        page.evaluate("() => { const editor = document.querySelector('.CodeMirror').CodeMirror; "
                + "editor.setValue('PREFIX tg: <https://w3id.org/tradegraph/ns#>\\nSELECT * { ?number tg:report'); editor.focus(); editor.setCursor(1, 31); }");
        page.keyboard().press("Control+Space");
        page.locator(".CodeMirror-hint", new Page.LocatorOptions().setHasText("reporter")).first().waitFor();
    }

    @Test
    void aTableIsSortedByItsHeads() {
        page.navigate(SampleSite.url("/queries/observations"));
        page.locator("th[data-column=value] button").click();
        List<String> values = page.locator("#answer tbody tr td:nth-child(10)").all().stream().map(cell -> cell.getAttribute("data-value")).toList();
        assertEquals(values.stream().sorted(Comparator.comparing(BigDecimal::new)).toList(), values);
        assertTrue(values.size() > 50);
    }

    @Test
    void findingsAreFiltered() {
        page.navigate(SampleSite.url("/findings"));
        int all = page.locator("article.finding").count();
        page.locator("select[name=severity]").selectOption("note");
        page.locator("form.filter button").click();
        int notes = page.locator("article.finding.note").count();
        assertTrue(notes > 0 && notes < all, () -> notes + " of " + all);
        assertEquals(notes, page.locator("article.finding").count());
    }

    @Test
    void swaggerComesWhenItIsWanted() {
        page.navigate(SampleSite.url("/api"));
        page.locator("#try").click();
        page.locator("#swagger .opblock").first().waitFor();
    }

    /** Each page is opened in a new window, as for the first time, and then made wide or narrow. */
    @ParameterizedTest
    @CsvSource({"LIGHT,1200,400", "DARK,400,1200"})
    void everyKindOfPageIsSmallFitsAndIsAccessible(ColorScheme scheme, int width, int other) {
        List<String> wrong = new ArrayList<>();
        for (String path : PAGES) {
            look(scheme, width);
            List<Integer> sizes = new ArrayList<>();
            page.onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));
            page.navigate(SampleSite.url(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int sum = sizes.stream().mapToInt(size -> size).sum();
            if (sum > 300_000 || sum < 5_000) {
                wrong.add(path + " carries " + sum + " bytes");
            }
            measure(path, width, wrong);
            page.setViewportSize(other, 900);
            measure(path, other, wrong);
            // The editor is another project's work.
            for (Rule rule : new AxeBuilder(page).setLegacyMode(true).exclude(".yasgui").analyze().getViolations()) {
                if (List.of("serious", "critical").contains(rule.getImpact())) {
                    wrong.add(path + ": " + rule.getId() + " " + rule.getNodes().stream().limit(2).map(node -> node.getHtml()).toList());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void measure(String path, int width, List<String> wrong) {
        Integer wide = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (wide > width) {
            wrong.add(path + " is " + wide + " wide on a screen of " + width);
        }
    }
}
