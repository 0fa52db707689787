package org.tradegraph.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.GoldStore;

/** What pages show of the sample documents. */
class SiteTest {

    private static final String JILIN = "https://w3id.org/tradegraph/id/place/cn-jl";

    private static TradeStore store;
    private static Site site;

    @BeforeAll
    static void open() {
        store = GoldStore.shared();
        site = new Site(store);
    }

    @Test
    void aPlaceHasItsFiguresWithSentences() {
        ThingPage page = site.thing(JILIN, Optional.empty()).orElseThrow();
        assertEquals("Jilin", page.thing().label());
        Figure figure = page.figures().stream().filter(each -> each.amount().text().equals("29.73 billion CNY")).findFirst().orElseThrow();
        assertTrue(figure.quote().words().contains("29.73 billion yuan"), figure::toString);
        assertEquals("/documents/jilin-foreign-trade-2023", figure.quote().document().href());
        assertEquals(Figure.Standing.ROUNDED, figure.standing());
    }

    @Test
    void aDisputedFigureIsMarked() {
        ThingPage page = site.thing(JILIN, Optional.empty()).orElseThrow();
        assertEquals(List.of(Figure.Standing.DISPUTED), page.figures().stream().filter(each -> each.amount().text().equals("+71.5 %")).map(Figure::standing).toList());
    }

    @Test
    void theMarkedTextIsTheText() {
        DocumentPage page = site.document("jilin-foreign-trade-2023").orElseThrow();
        String shown = page.paragraphs().stream().map(paragraph -> paragraph.stream().map(DocumentPage.Piece::text).collect(Collectors.joining())).collect(Collectors.joining("\n"));
        assertTrue(shown.startsWith("Jilin hopes for steady expansion in overseas trade by 2024\nAccording to government officials"), shown);
        assertTrue(shown.contains("17.7 percent of the province’s overall foreign trade."), shown);
    }

    @Test
    void everyFactOfADocumentIsMarkedInItsText() {
        for (HomePage.Entry entry : site.documents()) {
            DocumentPage page = site.document(entry.document().href().replaceFirst("^.*/", "")).orElseThrow();
            List<String> marked = page.paragraphs().stream().flatMap(List::stream).flatMap(piece -> piece.notes().stream()).map(DocumentPage.Note::anchor).distinct().sorted().toList();
            assertEquals(page.notes().stream().map(DocumentPage.Note::anchor).distinct().sorted().toList(), marked, page.name());
        }
    }

    @Test
    void aNumberIsMarkedWithTheWordThatScalesIt() {
        DocumentPage page = site.document("jilin-foreign-trade-2023").orElseThrow();
        List<String> numbers = page.paragraphs().stream().flatMap(List::stream).filter(piece -> piece.mark() == DocumentPage.Mark.NUMBER).map(DocumentPage.Piece::text).toList();
        assertTrue(numbers.containsAll(List.of("29.73 billion", "71.5", "655.8%", "57,000")), numbers::toString);
    }

    @Test
    void anObservationHasAllClaimsOfTheSame() {
        Figure figure = site.thing(JILIN, Optional.empty()).orElseThrow().figures().stream().filter(each -> each.claims() == 2).findFirst().orElseThrow();
        String[] parts = figure.href().split("/");
        ObservationPage page = site.observation(parts[2], parts[3]).orElseThrow();
        assertEquals(2, page.claims().size());
        assertTrue(!page.findings().isEmpty());
        page.findings().forEach(finding -> assertTrue(finding.uses().stream().anyMatch(use -> use.href().equals(page.figure().href())), finding::sentence));
        assertEquals(11, page.dimensions().size());
    }

    @Test
    void findingsAreFilteredByKindPlaceAndDocument() {
        FindingsPage all = site.findings(Map.of(), 1);
        assertTrue(all.count() > 5 && all.kinds().size() > 2, all.kinds()::toString);
        assertTrue(all.findings().stream().allMatch(finding -> finding.sentence().endsWith(".")));
        all.kinds().forEach((kind, count) -> assertEquals(count, site.findings(Map.of("kind", kind), 1).count(), kind));
        all.severities().forEach((severity, count) -> assertEquals(count, site.findings(Map.of("severity", severity), 1).count(), severity));
        int ofJilin = site.findings(Map.of("place", "jilin"), 1).count();
        assertTrue(ofJilin > 0 && ofJilin < all.count(), () -> ofJilin + " of " + all.count());
        assertTrue(site.findings(Map.of("document", "russia-northeast-china-2023"), 1).findings().stream().allMatch(finding ->
                finding.uses().stream().anyMatch(use -> use.quote().document().href().endsWith("/russia-northeast-china-2023"))));
    }

    @Test
    void theHomePageHasLanesBetweenPlaces() {
        HomePage page = site.home();
        assertTrue(page.lanes().size() > 3);
        assertEquals(5, page.latest().size());
    }

    @Test
    void nothingIsToldOfWhatIsNotThere() {
        assertEquals(Optional.empty(), site.thing("https://w3id.org/tradegraph/id/place/atlantis", Optional.empty()));
        assertEquals(Optional.empty(), site.document("nothing"));
        assertEquals(Optional.empty(), site.observation("jilin-foreign-trade-2023", "o-0"));
    }
}
