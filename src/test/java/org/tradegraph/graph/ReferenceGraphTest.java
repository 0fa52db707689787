package org.tradegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ReferenceGraphTest {

    private static final Graph GAZETTEER = graph(Small.reference().gazetteer());
    private static final Graph ONTOLOGY = graph(Small.reference().ontology());

    @Test
    void aCountryHasNamesCodePositionAndNeighbours() {
        Graph expected = Small.turtle("""
                place:cn a tg:Country ; skos:prefLabel "China"@en ; skos:altLabel "PRC"@en ; skos:notation "CN" ;
                  wgs84:lat 35.0 ; wgs84:long 105.0 ; skos:exactMatch <https://sws.geonames.org/1814991/> ; tg:borders place:ru, place:kz .
                """);
        Small.assertSame(expected, about(Small.IRIS.place("cn")));
    }

    @Test
    void aTownThatIsAPortIsRegionAndGateway() {
        contains("""
                place:ru-vladivostok a tg:Region, tg:Gateway ; tg:locatedIn place:russian-far-east, place:ru ; skos:notation "RUVVO" .
                place:gw-cn-horgos a tg:Gateway ; tg:locatedIn place:cn-xj ; tg:portOf place:kz .
                """);
    }

    @Test
    void countriesAreMembersOfGroupsAndProvincesLieInMacroRegions() {
        contains("""
                place:kz tg:memberOf place:central-asia . place:central-asia a tg:Grouping .
                place:cn-jl tg:locatedIn place:northeast-china . place:northeast-china a tg:Region .
                """);
    }

    @Test
    void goodsAreConceptsWithTheirSpellings() {
        contains("""
                product:cars a skos:Concept ; skos:inScheme code:product ; skos:prefLabel "cars"@en ; skos:altLabel "automobiles"@en ; skos:notation "8703" .
                """);
    }

    @Test
    void theOntologyHasNoBlankNodes() {
        assertTrue(ONTOLOGY.size() > 500);
        assertFalse(ONTOLOGY.stream().anyMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()));
        assertTrue(ONTOLOGY.contains(Small.IRIS.code("flow", "export"), Vocab.TYPE, Vocab.CONCEPT));
    }

    @Test
    void theSameRowsGiveTheSameTriples() {
        assertEquals(Small.reference().gazetteer().toList(), Small.reference().gazetteer().toList());
        assertEquals(graph(new ReferenceGraph(Small.IRIS, Small.LEXICON, Ontology.load(Small.IRIS)).ontology()).stream().toList().size(), ONTOLOGY.size());
    }

    @Test
    void everyTermOfTheVocabularyIsInTheOntology() throws IllegalAccessException {
        int terms = 0;
        for (Field field : Vocab.class.getFields()) {
            if (field.get(null) instanceof Node term && term.getURI().startsWith(Vocab.NS)) {
                terms++;
                assertTrue(ONTOLOGY.contains(term, Vocab.TYPE, Node.ANY), term::toString);
            }
        }
        assertTrue(terms > 40, terms + " terms");
    }

    @Test
    void thingsOfTheOntologyMoveToAnotherBase() {
        Iris other = new Iris("http://localhost:3030/");
        Ontology ontology = Ontology.load(other);
        assertTrue(ontology.knows(other.world()));
        assertFalse(ontology.knows(Small.IRIS.world()));
    }

    private static Graph graph(Stream<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        triples.forEach(graph::add);
        return graph;
    }

    private static Graph about(Node thing) {
        return graph(GAZETTEER.stream(thing, Node.ANY, Node.ANY));
    }

    private static void contains(String turtle) {
        List<Triple> expected = Small.turtle(turtle).find().toList();
        expected.forEach(triple -> assertTrue(GAZETTEER.contains(triple), triple::toString));
    }
}
