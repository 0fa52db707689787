package org.tradegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.trade.Period;

class IrisTest {

    private static final Iris IRIS = Iris.standard();
    private static final List<String> ODD_NAMES = List.of("a b", "100% of it", "新疆外贸", "C:\\x#y?z", "São Tomé & Príncipe", "<>\"{}|^`", "", "+");

    @Test
    void namesOfThingsStandUnderTheBase() {
        assertEquals("https://w3id.org/tradegraph/id/place/cn-jl", IRIS.place("cn-jl").getURI());
        assertEquals("https://example.org/t/id/place/cn-jl", new Iris("https://example.org/t").place("cn-jl").getURI());
        assertEquals("https://w3id.org/tradegraph/id/period/2023-01--2023-09", IRIS.period(new Period("2023-01/2023-09")).getURI());
        assertEquals("https://w3id.org/tradegraph/id/document/news#char=310,455", IRIS.passage("news", 310, 455).getURI());
        assertEquals("https://w3id.org/tradegraph/id/document/news#selector=310,455", IRIS.selector(IRIS.passage("news", 310, 455)).getURI());
    }

    @Test
    void codesKeepTheStandardBase() {
        Iris other = new Iris("http://localhost:3030/");
        assertEquals("https://w3id.org/tradegraph/code/segment/cross-border-e-commerce", other.code("segment", "cross-border e-commerce").getURI());
        assertEquals("https://w3id.org/tradegraph/code/unit/CNY", other.unit("CNY").getURI());
        assertEquals("https://w3id.org/tradegraph/code/unit/countries-and-regions", other.unit("countries and regions").getURI());
    }

    @Test
    void everyNameGivesAValidIri() {
        for (String name : ODD_NAMES) {
            for (Node iri : List.of(IRIS.document(name), IRIS.unknownPlace(name), IRIS.unknownProduct(name), IRIS.code("basis", name), IRIS.unit(name))) {
                IRIx parsed = IRIx.create(iri.getURI());
                assertTrue(parsed.isAbsolute(), iri::toString);
                assertFalse(parsed.hasViolations(), iri::toString);
            }
        }
    }

    @Test
    void aDocumentIsNamedAgainFromItsIri() {
        for (String name : ODD_NAMES) {
            assertEquals(Optional.of(name), IRIS.documentName(IRIS.document(name).getURI()));
            assertEquals(Optional.of(name), IRIS.documentName(IRIS.passage(name, 1, 2).getURI()));
        }
        assertEquals(Optional.empty(), IRIS.documentName(IRIS.place("cn").getURI()));
    }

    @Test
    void namesOfOtherScriptsAreToldApart() {
        assertEquals("sao-tome", Slug.of("São Tomé"));
        assertNotEquals(Slug.of("北京 1"), Slug.of("上海 1"));
        assertEquals(Slug.of("北京"), Slug.of(" 北京"));
        assertTrue(Slug.of("北京").matches("[0-9a-f]{8}"), Slug.of("北京"));
        String lengthy = "word ".repeat(60);
        assertTrue(Slug.of(lengthy).length() <= 80);
        assertNotEquals(Slug.of(lengthy), Slug.of(lengthy + "more"));
    }

    @Test
    void tradeWithAPartnerIsTheSameCellFromEitherSide() {
        assertEquals(cell("ru", "cn", "trade"), cell("cn", "ru", "trade"));
        assertNotEquals(cell("ru", "cn", "export"), cell("cn", "ru", "export"));
        assertEquals("zw.world.trade", Iris.lastPart(cell("zw", "world", "trade")));
    }

    private static Node cell(String reporter, String partner, String flow) {
        return IRIS.cell(List.of(IRIS.place(reporter), IRIS.place(partner), IRIS.code("flow", flow)));
    }

    @Test
    void ownIrisHaveALocalPath() {
        Iris other = new Iris("http://localhost:3030/");
        assertEquals(Optional.of("/id/place/cn"), other.localPath(other.place("cn").getURI()));
        assertEquals(Optional.of("/code/flow/export"), other.localPath(other.code("flow", "export").getURI()));
        assertEquals(Optional.of("/ns#value"), other.localPath(Vocab.VALUE.getURI()));
        assertEquals(Optional.empty(), other.localPath("https://sws.geonames.org/1814991/"));
        assertEquals(other.place("cn"), other.ofLocalPath("/id/place/cn"));
        assertEquals(other.code("flow", "export"), other.ofLocalPath("/code/flow/export"));
    }

    @Test
    void aBaseThatIsNoAddressIsRefused() {
        for (String base : List.of("", "here", "ftp://x/", "https://x/#a", "https://x/?a", "https://a b/")) {
            assertThrows(TradeGraphException.class, () -> new Iris(base), base);
        }
    }
}
