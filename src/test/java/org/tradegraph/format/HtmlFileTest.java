package org.tradegraph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradegraph.text.Document;

class HtmlFileTest {

    private static final String STORY = "<p>Ghana's exports rose 5 percent to $2.3 billion in September, the ministry said.</p><p>Imports fell 3 percent over the same month.</p>";
    private static final List<String> LINES = List.of("Ghana's exports rose 5 percent to $2.3 billion in September, the ministry said.", "Imports fell 3 percent over the same month.");

    // ---- the story

    @ParameterizedTest
    @ValueSource(strings = {
        "<nav><a href='/'>Home</a> Trade</nav><article>%s</article><footer>Copyright 2024</footer>",
        "<header class='site'><p>News of the week</p></header><main>%s</main><aside><p>Exports of Togo fell 9 percent.</p></aside>",
        "<div id='menu'>Home Trade Sport</div><div id='content'><div class='text'>%s</div></div><div class='comments'><p>I doubt it.</p></div>",
        "<body class='has-sidebar ad-free'><div class='story'>%s</div><div class='sidebar'><p>Weather</p></div></body>",
        "<article>%s<div class='related-stories'><p>Togo's exports fell 9 percent.</p></div><ul><li><a href='/1'>Exports of Benin jump 40 percent</a></li></ul></article>",
        "<article>%s<form><p>Subscribe to our letter</p></form><div style='display: none'>Hidden 9 percent</div><script>var a = '1 percent';</script></article>",
        "<table><tr><td><a href='/'>Home</a></td></tr></table><div><div><article><div itemprop='articleBody'>%s</div></article></div></div>",
        "<article>%s</article><article><h2><a href='/2'>Another story about exports</a></h2></article>",
    })
    void furnitureIsLeftOut(String page) {
        assertEquals(LINES, Saved.lines(Saved.page(page.formatted(STORY))));
    }

    @Test
    void aLinkInTheStoryIsPartOfIt() {
        assertEquals(List.of("Exports to Togo rose 5 percent."), Saved.lines(Saved.page("<p>Exports to <a href='/togo'>Togo</a> rose 5 percent.</p>")));
    }

    @Test
    void aWrapperWithAnUnluckyNameKeepsItsText() {
        assertEquals(LINES, Saved.lines(Saved.page("<div class='page-with-sidebar social'>" + STORY + "</div>")));
    }

    @Test
    void aPageWithoutTextIsOneSentence() {
        assertTrue(Saved.refusal("<html><script>x()</script></html>".getBytes(StandardCharsets.UTF_8), Format.HTML).startsWith("some.file: is a web page without a text"));
    }

    // ---- lines

    @Test
    void headingsParagraphsItemsAndRowsAreLines() {
        assertEquals(List.of("Exports", "In September:", "- cocoa: $1.1 billion", "- gold", "Partner | Value", "China | $3 billion"), Saved.lines(Saved.page("""
                <article><h2>Exports</h2>In September:<ul><li>cocoa: $1.1&nbsp;billion<li>gold</ul>
                <table><tr><th>Partner</th><th>Value</th></tr><tr><td><p>China</p></td><td> $3
                billion</td></tr></table></article>""")));
    }

    @Test
    void aLineBrokenByHandGoesOnInLowerCase() {
        assertEquals(List.of("Exports rose by 5 percent.", "Imports fell."), Saved.lines(Saved.page("<p>Exports rose <br>by 5 percent.<br/>Imports<br>fell.</p>")));
    }

    @Test
    void wordsArePlain() {
        assertEquals(List.of("Café & tea exports: 5–6%"), Saved.lines(Saved.page("<p>Caf&eacute; &amp; t\u00ADea <b>ex</b>ports:\n\t5&ndash;6%</p>")));
    }

    // ---- what the page says of itself

    @Test
    void linkedDataSayTitleDayPublisherAndAddress() {
        Document page = Saved.page("""
                <title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"no"},
                {"@type":["NewsArticle"],"headline":"Ghana's exports\\n rise","datePublished":"2024-10-14T23:30:00+00:00","publisher":{"name":"Meridian"},"mainEntityOfPage":{"@id":"https://example.org/1"}}]}</script>
                <script type="application/ld+json">{ broken </script>""" + STORY);
        assertEquals("Ghana's exports rise", page.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), page.date());
        assertEquals(Optional.of("Meridian"), page.publisher());
        assertEquals(Optional.of("https://example.org/1"), page.url());
    }

    @Test
    void metaTagsSayThemWhereThereAreNoLinkedData() {
        Document page = Saved.page("""
                <title>Exports rise | Meridian</title><meta property="og:title" content="Exports rise"><meta property="og:site_name" content="Meridian">
                <meta name="DC.date.issued" content="14 October 2024"><link rel="canonical" href="https://example.org/2">""" + STORY);
        assertEquals("Exports rise", page.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), page.date());
        assertEquals(Optional.of("Meridian"), page.publisher());
        assertEquals(Optional.of("https://example.org/2"), page.url());
    }

    @Test
    void elseTheyAreWhatThePageShows() {
        Document page = Saved.page("<!-- saved from url=(0021)https://example.org/3 --><title>Exports - rise fast - Meridian</title><article><time datetime='2024-10-14T08:00'>today</time>" + STORY + "</article>");
        assertEquals("Exports - rise fast", page.heading());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 14)), page.date());
        assertEquals(Optional.of("https://example.org/3"), page.url());
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        Document page = Saved.page("<meta name='date' content='soon'><meta name='pubdate' content='9999-01-01'><link rel='canonical' href='/relative'>" + STORY);
        assertEquals(Optional.empty(), page.date());
        assertEquals(Optional.empty(), page.url());
        assertEquals(Optional.empty(), page.title());
    }

    @Test
    void theHeadlineStandsOnce() {
        Document page = Saved.page("<title>Exports rise</title><article><h1>Exports rise</h1>" + STORY + "</article>");
        assertEquals("Exports rise", page.words(page.title().orElseThrow()));
        assertEquals(LINES, Saved.lines(page));
    }

    // ---- bytes

    @Test
    void theCharacterSetIsThatOfTheMetaTag() {
        String html = "<meta charset='windows-1251'><p>Экспорт rose 5 percent</p>";
        assertEquals(List.of("Экспорт rose 5 percent"), Saved.lines(Saved.page(html, Charset.forName("windows-1251"))));
        assertEquals(List.of("Café rose"), Saved.lines(Saved.page("\uFEFF<p>Café rose</p>", StandardCharsets.UTF_16LE)));
    }

    @Test
    void deepAndBrokenPagesAreRead() {
        assertEquals(List.of("x"), Saved.lines(Saved.page("<div>".repeat(20_000) + "x")));
        assertFalse(Saved.lines(Saved.page("<p>a<p></table></b><![CDATA[ &#xFFFFFFF; &#0; <!-- ")).isEmpty());
    }
}
