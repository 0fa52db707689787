package org.tradegraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradegraph.graph.Vocab;
import org.tradegraph.page.Addresses;

/** Every thing of the graph answers: it leads to a page about it or to data. */
class LinkedDataTest {

    private static final Node JILIN = NodeFactory.createURI("https://w3id.org/tradegraph/id/place/cn-jl");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "/id/place/cn-jl                         | -                   | 303 | /page/place/cn-jl",
        "/id/place/cn-jl                         | text/html,*/*;q=0.8 | 303 | /page/place/cn-jl",
        "/id/place/cn-jl                         | text/turtle         | 303 | /data/place/cn-jl.ttl",
        "/id/place/cn-jl                         | application/ld+json | 303 | /data/place/cn-jl.jsonld",
        "/id/place/cn-jl                         | application/n-triples | 303 | /data/place/cn-jl.nt",
        "/id/place/cn-jl                         | application/rdf+xml | 303 | /data/place/cn-jl.rdf",
        "/id/place/cn-jl                         | text/turtle;q=0.5,text/html | 303 | /page/place/cn-jl",
        "/id/place/cn-jl.ttl                     | text/html           | 303 | /data/place/cn-jl.ttl",
        "/id/place/cn-jl.html                    | text/turtle         | 303 | /page/place/cn-jl",
        "/id/place/cn-jl?format=nt               | text/html           | 303 | /data/place/cn-jl.nt",
        "/id/document/jilin-foreign-trade-2023   | text/html           | 303 | /documents/jilin-foreign-trade-2023",
        "/id/document/jilin-foreign-trade-2023   | text/turtle         | 303 | /data/document/jilin-foreign-trade-2023.ttl",
        "/id/product/cars                        | text/html           | 303 | /page/product/cars",
        "/id/period/2023                         | -                   | 303 | /page/period/2023",
        "/code/flow/export                       | text/html           | 303 | /page/code/flow/export",
        "/code/flow/export                       | text/turtle         | 303 | /data/code/flow/export.ttl",
        "/code/flow                              | text/html           | 303 | /page/code/flow",
        "/code                                   | text/html           | 303 | /page/code",
        "/.well-known/genid/ontology-1           | text/html           | 303 | /ns",
        "/page/document/jilin-foreign-trade-2023 | -                   | 303 | /documents/jilin-foreign-trade-2023",
        "/id/place/cn-jl                         | image/png           | 406 | -",
        "/id/place/cn-jl?format=pdf              | -                   | 406 | -",
        "/id/place/atlantis                      | text/html           | 404 | -",
        "/id/place/a%20b%3E                      | text/html           | 404 | -",
        "/id/nothing                             | text/turtle         | 404 | -",
    })
    void aThingLeadsToWhatIsToldOfIt(String path, String accept, int status, String location) throws Exception {
        HttpResponse<String> response = accept == null ? SampleSite.get(path) : SampleSite.get(path, "Accept", accept);
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(location == null ? "" : location, SampleSite.header(response, "Location"));
        assertTrue(path.contains("page/") || SampleSite.header(response, "Vary").contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "/page/place/cn-jl                    | -                   | 200 | text/html",
        "/page/place/cn-jl?show=locatedIn     | -                   | 200 | text/html",
        "/page/product/cars                   | -                   | 200 | text/html",
        "/page/code/unit/CNY                  | -                   | 200 | text/html",
        "/page/code/flow                      | -                   | 200 | text/html",
        "/page/place/atlantis                 | -                   | 404 | application/problem+json",
        "/page/place/atlantis                 | text/html           | 404 | text/html",
        "/data/place/cn-jl                    | -                   | 200 | text/turtle",
        "/data/place/cn-jl                    | application/ld+json | 200 | application/ld+json",
        "/data/place/cn-jl.jsonld-framed      | text/turtle         | 200 | application/ld+json",
        "/data/place/cn-jl.jsonld             | text/turtle         | 200 | application/ld+json",
        "/data/place/cn-jl.nt                 | -                   | 200 | application/n-triples",
        "/data/place/cn-jl.rdf                | -                   | 200 | application/rdf+xml",
        "/data/place/cn-jl.ttl?format=nt      | -                   | 200 | application/n-triples",
        "/data/place/cn-jl                    | image/png           | 406 | application/problem+json",
        "/data/place/cn-jl?format=pdf         | -                   | 406 | application/problem+json",
        "/data/place/atlantis.ttl             | -                   | 404 | application/problem+json",
        "/documents                           | -                   | 200 | text/html",
        "/documents/jilin-foreign-trade-2023  | -                   | 200 | text/html",
        "/documents/nothing                   | -                   | 404 | application/problem+json",
        "/observations/jilin-foreign-trade-2023/o-0 | -             | 404 | application/problem+json",
        "/observations/x                      | -                   | 404 | application/problem+json",
        "/findings                            | -                   | 200 | text/html",
        "/findings?kind=disagreement&place=Jilin | -                | 200 | text/html",
        "/ns                                  | text/html           | 200 | text/html",
        "/ns                                  | text/turtle         | 200 | text/turtle",
        "/ns                                  | application/ld+json | 200 | application/ld+json",
        "/ns                                  | image/png           | 406 | application/problem+json",
        "/ns.ttl                              | text/html           | 200 | text/turtle",
        "/ns.rdf                              | -                   | 200 | application/rdf+xml",
        "/ns.jsonld-framed                    | -                   | 200 | application/ld+json",
        "/ns/0.1.0                            | text/turtle         | 200 | text/turtle",
        "/ns/0.1.0                            | text/html           | 200 | text/html",
        "/ns/9.9.9                            | text/html           | 404 | text/html",
        "/.well-known/void                    | -                   | 200 | text/turtle",
        "/.well-known/void                    | application/ld+json | 200 | application/ld+json",
        "/.well-known/void                    | text/html           | 200 | text/turtle",
        "/.well-known/void                    | image/png           | 406 | application/problem+json",
        "/.well-known/sparql-examples         | text/turtle         | 200 | text/turtle",
        "/.well-known/sparql-examples         | application/ld+json | 200 | application/ld+json",
        "/.well-known/sparql-examples         | application/n-triples | 200 | application/n-triples",
        "/.well-known/sparql-examples         | application/rdf+xml | 200 | application/rdf+xml",
        "/export                              | text/html           | 200 | text/html",
        "/export/turtle                       | -                   | 200 | text/turtle",
        "/export/nq                           | -                   | 200 | application/n-quads",
        "/export/gexf                         | text/html           | 200 | application/xml",
        "/export/hdt                          | -                   | 200 | application/vnd.hdt",
        "/export/neo4j                        | -                   | 200 | application/zip",
        "/export/pdf                          | -                   | 404 | application/problem+json",
        "/export/turtle?without=everything    | -                   | 400 | application/problem+json",
        "/export/turtle?period=2023           | -                   | 400 | application/problem+json",
        "/export/turtle?colour=red            | -                   | 400 | application/problem+json",
        "/.well-known/nothing                 | -                   | 404 | application/problem+json",
        "/search                              | -                   | 200 | text/html",
        "/search?q=jilin                      | -                   | 200 | text/html",
        "/suggest?q=jil                       | -                   | 200 | application/json",
        "/openapi.json                        | -                   | 200 | application/json",
        "/api                                 | -                   | 200 | text/html",
        "/robots.txt                          | -                   | 200 | text/plain",
        "/assets/style.css                    | -                   | 200 | text/css",
        "/assets/d3.js                        | -                   | 200 | text/javascript",
        "/assets/world.json                   | -                   | 200 | application/json",
        "/assets/icon.svg                     | -                   | 200 | image/svg+xml",
        "/assets/swagger-ui.js                | -                   | 200 | text/javascript",
        "/assets/nothing.js                   | -                   | 404 | application/problem+json",
        "/queries/partners-by-value?format=rq | -                   | 200 | application/sparql-query",
    })
    void eachAddressAnswersInTheFormAskedFor(String path, String accept, int status, String type) throws Exception {
        HttpResponse<String> response = accept == null ? SampleSite.get(path) : SampleSite.get(path, "Accept", accept);
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(type, SampleSite.type(response), response::body);
    }

    @ParameterizedTest
    @EnumSource(RdfForm.class)
    void dataSayTheSameInEachForm(RdfForm form) throws Exception {
        Graph turtle = RDFParser.fromString(SampleSite.get("/data/place/cn-jl.ttl").body(), Lang.TURTLE).toGraph();
        Graph other = RDFParser.fromString(SampleSite.get("/data/place/cn-jl." + form.suffix()).body(), form.lang()).toGraph();
        assertTrue(turtle.isIsomorphicWith(other));
        assertTrue(turtle.contains(JILIN, Vocab.LOCATED_IN, Node.ANY));
    }

    @Test
    void framedDataHaveTheThingOnTop() throws Exception {
        String framed = SampleSite.get("/data/place/cn-jl.jsonld-framed").body();
        assertTrue(framed.matches("(?s)\\s*\\{\\s*\"@graph\": \\[\\s*\\{\\s*\"@id\": \"place:cn-jl\",.*"), framed);
    }

    @Test
    void dataNameTheThingsLinkedTo() throws Exception {
        Graph graph = RDFParser.fromString(SampleSite.get("/data/place/cn-jl.ttl").body(), Lang.TURTLE).toGraph();
        graph.find(JILIN, Vocab.LOCATED_IN, Node.ANY).forEachRemaining(triple ->
                assertTrue(graph.contains(triple.getObject(), Vocab.PREF_LABEL, Node.ANY), triple::toString));
    }

    @Test
    void aDocumentsDataHoldAllItStates() throws Exception {
        Graph graph = RDFParser.fromString(SampleSite.get("/data/document/jilin-foreign-trade-2023.nt").body(), Lang.NTRIPLES).toGraph();
        long stated = Txn.calculateRead(SampleSite.STORE.datasetGraph(), () -> SampleSite.STORE.datasetGraph()
                .stream(SampleSite.STORE.iris().document("jilin-foreign-trade-2023"), Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple)
                .filter(triple -> !graph.contains(triple)).count());
        assertEquals(0, stated);
        assertTrue(graph.size() > 200);
    }

    @Test
    void aPageTellsWhereItsDataAreAndItsLastingName() throws Exception {
        String links = SampleSite.header(SampleSite.get("/page/place/cn-jl"), "Link");
        assertTrue(links.contains("</data/place/cn-jl.ttl>; rel=\"alternate describedby\"; type=\"text/turtle\""), links);
        assertTrue(links.contains("<https://w3id.org/tradegraph/page/place/cn-jl>; rel=\"canonical\""), links);
        assertTrue(Jsoup.parse(SampleSite.get("/page/place/cn-jl").body()).select("script[type=application/ld+json]").html().contains("\"@type\":\"Place\""));
    }

    /** The Turtle, in which each thing that the graph names as a subject answers when asked for. */
    @Test
    void everyThingOfTheGraphAnswers() throws Exception {
        Addresses addresses = new Addresses(SampleSite.STORE.iris());
        var paths = Txn.calculateRead(SampleSite.STORE.datasetGraph(), () -> SampleSite.STORE.datasetGraph().stream().map(Quad::getSubject)
                .filter(Node::isURI).map(node -> node.getURI().split("#")[0]).distinct()
                .collect(Collectors.groupingBy(iri -> addresses.iri(iri).split("/")[1] + "/" + addresses.iri(iri).split("/")[Math.min(2, addresses.iri(iri).split("/").length - 1)],
                        Collectors.toList())));
        assertTrue(paths.size() > 8, () -> paths.keySet().toString());
        for (Map.Entry<String, List<String>> kind : paths.entrySet()) {
            for (String iri : kind.getValue().stream().filter(iri -> iri.startsWith("https://w3id.org/tradegraph/")).limit(25).toList()) {
                int status = SampleSite.get(addresses.iri(iri), "Accept", "text/html").statusCode();
                assertTrue(status == 303 || status == 200, () -> iri + " answers " + status);
            }
        }
    }

    @Test
    void theVocabularyHasAnAnchorForEachTerm() throws Exception {
        var page = Jsoup.parse(SampleSite.get("/ns", "Accept", "text/html").body());
        Graph graph = RDFParser.fromString(SampleSite.get("/ns.ttl").body(), Lang.TURTLE).toGraph();
        var terms = graph.stream(Node.ANY, Vocab.TYPE, Node.ANY).filter(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Vocab.NS)
                && triple.getObject().getURI().matches(".*#(Class|ObjectProperty|DatatypeProperty)")).map(triple -> triple.getSubject().getURI().substring(Vocab.NS.length())).distinct().toList();
        assertTrue(terms.size() > 40, () -> terms.toString());
        terms.forEach(term -> assertEquals("section", page.getElementById(term).tagName(), term));
    }

    @Test
    void theDatasetComesDownInEachFormThatItTellsOf() throws Exception {
        Graph graph = RDFParser.fromString(SampleSite.get("/.well-known/void").body(), Lang.TURTLE).toGraph();
        var forms = graph.find(Node.ANY, NodeFactory.createURI(Vocab.DCAT + "distribution"), Node.ANY).mapWith(triple -> triple.getObject()).toList();
        for (Node form : forms) {
            String there = graph.find(form, NodeFactory.createURI(Vocab.DCAT + "downloadURL"), Node.ANY).next().getObject().getURI();
            String type = graph.find(form, NodeFactory.createURI(Vocab.DCAT + "mediaType"), Node.ANY).next().getObject().getURI();
            assertEquals(type, "https://www.iana.org/assignments/media-types/" + SampleSite.type(SampleSite.get(there.replace("https://w3id.org/tradegraph", ""))));
        }
        assertEquals(4, forms.size());
    }

    @Test
    void dataBelongToTheDatasetThatIsDescribed() throws Exception {
        Graph data = RDFParser.fromString(SampleSite.get("/data/place/cn-jl.ttl").body(), Lang.TURTLE).toGraph();
        Node dataset = data.find(Node.ANY, NodeFactory.createURI("http://rdfs.org/ns/void#inDataset"), Node.ANY).next().getObject();
        Graph described = RDFParser.fromString(SampleSite.get("/.well-known/void").body(), Lang.TURTLE).toGraph();
        assertTrue(described.contains(dataset, Vocab.TYPE, NodeFactory.createURI(Vocab.DCAT + "Dataset")));
    }

    @Test
    void voidCountsWhatTheEndpointCounts() throws Exception {
        Graph graph = RDFParser.fromString(SampleSite.get("/.well-known/void").body(), Lang.TURTLE).toGraph();
        String rdfVoid = "http://rdfs.org/ns/void#";
        int checked = 0;
        for (String[] kind : new String[][] {{"class", "entities", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <%s> }"}, {"property", "triples", "SELECT (COUNT(*) AS ?n) { ?s <%s> ?o }"}}) {
            for (var partition : graph.find(Node.ANY, NodeFactory.createURI(rdfVoid + kind[0]), Node.ANY).toList()) {
                String counted = graph.find(partition.getSubject(), NodeFactory.createURI(rdfVoid + kind[1]), Node.ANY).next().getObject().getLiteralLexicalForm();
                String query = URLEncoder.encode(kind[2].formatted(partition.getObject().getURI()), StandardCharsets.UTF_8);
                assertEquals("n\r\n" + counted + "\r\n", SampleSite.get("/sparql?query=" + query, "Accept", "text/csv").body(), partition.getObject()::toString);
                checked++;
            }
        }
        assertTrue(checked > 60, "only " + checked);
    }
}
