package org.tradegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.tradegraph.text.Document;
import org.tradegraph.text.Span;

class FactGraphTest {

    private static final String SENTENCE = "Jilin’s trade with Russia reached 29.73 billion yuan in 2023.";
    private static final String VALUE = """
            {'type':'observation','reporter':'Jilin','partner':'Russia','flow':'trade','period':'2023','indicator':'value','value':29730000000,'unit':'CNY','evidence':'%s','rule':'value','attribution':'Changchun Customs'}
            """.formatted(SENTENCE);

    @Test
    void aNumberStandsWithAllItsDimensionsItsSentenceAndItsCell() {
        Graph graph = Small.graph("news", "𝒩ews. " + SENTENCE, VALUE);
        Node observation = only(graph, Vocab.TYPE, Vocab.OBSERVATION_CLASS);
        Small.assertSame(Small.turtle("""
                <news> a tg:Report, qb:DataSet ; qb:structure tg:structure ; dct:title "𝒩ews. %1$s"@en ; tg:dateStated false ;
                  tg:text "𝒩ews. %1$s" ; tg:contentHash "%2$s" ; tg:lexiconHash "%3$s" ;
                  prov:wasGeneratedBy <../reading/0-0.%3$s> .
                <../reading/0-0.%3$s> a prov:Activity ; tg:softwareVersion "0.0" ; rdfs:label "Reading by TradeGraph 0.0 with the words of state %3$s"@en .
                <news#char=6,67> a tg:Passage ; oa:hasSource <news> ; oa:hasSelector <news#selector=6,67> .
                <news#selector=6,67> a oa:TextPositionSelector, oa:TextQuoteSelector ; oa:start 6 ; oa:end 67 ; oa:exact "%1$s" .
                <%4$s> a qb:Observation ; qb:dataSet <news> ; tg:value 29730000000.0 ; tg:unit unit:CNY ;
                  tg:reporter place:cn-jl ; tg:partner place:ru ; tg:flow flow:trade ; tg:product product:all ; tg:segment segment:all ;
                  tg:gateway place:any ; tg:period period:2023 ; tg:indicator indicator:value ; tg:basis basis:none ;
                  tg:modality modality:stated ; tg:statedIn <news#char=6,67> ; tg:rule "value" ; tg:attributedTo "Changchun Customs" ; tg:saidBy <../body/cn-jl-changchun-customs> .
                <../body/cn-jl-changchun-customs> a tg:Body ; skos:prefLabel "Changchun: customs"@en ; tg:bodyKind "customs" ; tg:bodyOf place:cn-jl-changchun .
                cell:cn-jl.ru.trade.all.all.any.2023.value.none.CNY.stated a tg:Cell ; qb:observation <%4$s> ; tg:measures <../stream/cn-jl.ru.trade.all.all.any.2023.stated> .
                <../stream/cn-jl.ru.trade.all.all.any.2023.stated> a tg:Stream ; tg:comparedIn <../comparison/cn-jl.ru.trade.each.each.each.2023.stated> ,
                  <../comparison/cn-jl.ru.trade.all.all.any.each.stated> , <../comparison/cn-jl.each.trade.all.all.any.2023.stated> , <../comparison/ru.each.trade.all.all.any.2023.stated> .
                period:2023 a tg:Period ; skos:prefLabel "2023" ; dcat:startDate "2023-01-01"^^xsd:date ; dcat:endDate "2023-12-31"^^xsd:date .
                unit:CNY a skos:Concept ; skos:inScheme code:unit ; skos:prefLabel "CNY"@en .
                """.formatted(SENTENCE, Hash.of("𝒩ews. " + SENTENCE), Small.LEXICON.hash(), observation)), graph);
    }

    @Test
    void theSameFactTwiceIsOneObservation() {
        assertEquals(1, count(Small.graph("news", SENTENCE, VALUE + VALUE), Vocab.OBSERVATION_CLASS));
    }

    @Test
    void whatIsStatedTwiceHasAllItsPassages() {
        String again = VALUE.replace("'rule'", "'again':[{'evidence':'Jilin trades 29.73 billion yuan','start':3,'end':34}],'rule'");
        Graph graph = Small.graph("news", SENTENCE + " " + SENTENCE, again);
        assertEquals(1, count(graph, Vocab.OBSERVATION_CLASS));
        Node observation = only(graph, Vocab.TYPE, Vocab.OBSERVATION_CLASS);
        assertTrue(graph.contains(observation, Vocab.STATED_IN, Small.IRIS.passage("news", 0, 61)));
        assertTrue(graph.contains(observation, Vocab.ALSO_STATED_IN, Small.IRIS.passage("news", 3, 34)));
        assertTrue(graph.contains(observation, Vocab.ALSO_STATED_IN, Small.IRIS.passage("news", 62, 123)));
        assertEquals(2, graph.find(observation, Vocab.ALSO_STATED_IN, Node.ANY).toList().size());
    }

    @Test
    void anInferredDateIsMarkedAsSuch() {
        Graph graph = Small.FACT_GRAPH.of(Small.document("news", SENTENCE), List.of(), Optional.of(LocalDate.of(2024, 2, 7)));
        Small.turtle("""
                <news> dct:issued "2024-02-07"^^xsd:date ; tg:dateStated false .
                """).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple::toString));
    }

    @Test
    void bothEndsOfARangeStandWithKeysOfTheirOwn() {
        Graph graph = Small.graph("news", SENTENCE, VALUE + VALUE.replace("29730000000", "31000000000"));
        assertEquals(2, count(graph, Vocab.OBSERVATION_CLASS));
        assertEquals(2, count(graph, Vocab.PASSAGE));
        assertEquals(1, count(graph, Vocab.CELL));
    }

    @Test
    void tradeFromEitherSideIsInOneCell() {
        Graph graph = Small.graph("news", SENTENCE, VALUE + VALUE.replace("'Jilin'", "'X'").replace("'Russia'", "'Jilin'").replace("'X'", "'Russia'"));
        assertEquals(2, count(graph, Vocab.OBSERVATION_CLASS));
        assertEquals(1, count(graph, Vocab.CELL));
    }

    @Test
    void whatAChangeIsOfIsPartOfItsIndicator() {
        assertEquals("change-of-quantity", indicator("'indicator':'change','of':'quantity'"));
        assertEquals("rank-of-change", indicator("'indicator':'rank','of':'change'"));
        assertEquals("share", indicator("'indicator':'share','of':'value'"));
    }

    private static String indicator(String keys) {
        Graph graph = Small.graph("news", SENTENCE, VALUE.replace("'indicator':'value'", keys));
        return Iris.lastPart(graph.find(Node.ANY, Vocab.INDICATOR, Node.ANY).next().getObject());
    }

    @Test
    void whatTheLexiconDoesNotKnowIsDescribedInPlace() {
        Graph graph = Small.graph("news", "w", """
                {'type':'observation','reporter':'Białogard','flow':'export','product':'fresh durians','segment':'rail','period':'2023-01/2023-09','indicator':'change','value':-61.10,'unit':'percentage points','basis':'the target','approx':'about','evidence':'w'}
                """);
        Small.turtle("""
                place:%s a tg:Place ; skos:prefLabel "Białogard"@en .
                product:fresh-durians a skos:Concept ; skos:inScheme code:product ; skos:prefLabel "fresh durians"@en .
                basis:the-target a skos:Concept ; skos:inScheme code:basis ; skos:prefLabel "the target"@en .
                period:2023-01--2023-09 a tg:Period ; skos:prefLabel "2023-01/2023-09" ; dcat:startDate "2023-01-01"^^xsd:date ; dcat:endDate "2023-09-30"^^xsd:date .
                """.formatted(Iris.lastPart(Small.IRIS.unknownPlace("Białogard")))).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple::toString));
        Node observation = only(graph, Vocab.TYPE, Vocab.OBSERVATION_CLASS);
        assertEquals("-61.1", graph.find(observation, Vocab.VALUE, Node.ANY).next().getObject().getLiteralLexicalForm());
        assertTrue(graph.contains(observation, Vocab.APPROX, Small.IRIS.code("approx", "about")));
        assertTrue(graph.contains(observation, Vocab.UNIT, Small.IRIS.unit("percentage points")));
        assertEquals(0, graph.find(Small.IRIS.unit("percentage points"), Node.ANY, Node.ANY).toList().size(), "the ontology knows it");
    }

    @Test
    void aRouteHasItsEndsAndItsStart() {
        Graph graph = Small.graph("news", "w", """
                {'type':'route','mode':'rail','origin':'Shenyang','destination':'Russia','via':['Hunchun'],'start':'2023-03','evidence':'w','rule':'route'}
                """);
        Small.turtle("""
                route:rail.cn-ln-shenyang.cn-jl-hunchun.ru a tg:Route ; skos:prefLabel "Shenyang – Hunchun – Russia"@en ; tg:mode mode:rail ;
                  tg:origin place:cn-ln-shenyang ; tg:via place:cn-jl-hunchun ; tg:destination place:ru ; tg:startPeriod period:2023-03 ;
                  tg:statedIn <news#char=0,1> ; tg:rule "route" .
                """).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple::toString));
        assertEquals(9, graph.find(only(graph, Vocab.TYPE, Vocab.ROUTE), Node.ANY, Node.ANY).toList().size());
    }

    @Test
    void aRelationIsATripleAndAStatementWithItsSentence() {
        Graph graph = Small.graph("news", "w", """
                {'type':'relation','subject':'Jilin','predicate':'locatedIn','object':'China','evidence':'w','rule':'relation'}
                {'type':'relation','subject':'Russia','predicate':'tradesProduct','object':'automobiles','flow':'import','partner':'China','evidence':'w'}
                {'type':'relation','subject':'Russia','predicate':'memberOf','object':'Club of Seven','evidence':'w'}
                """);
        Small.turtle("""
                place:cn-jl tg:locatedIn place:cn .
                place:ru tg:importsProduct product:cars ; tg:memberOf place:x-club-of-seven .
                place:x-club-of-seven a tg:Grouping ; skos:prefLabel "Club of Seven"@en .
                """).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple::toString));
        assertEquals(3, count(graph, Vocab.STATEMENT));
        Node statement = only(graph, Vocab.OBJECT, Small.IRIS.product("cars"));
        assertTrue(graph.contains(statement, Vocab.STATED_IN, Small.IRIS.passage("news", 0, 1)));
        assertTrue(graph.contains(statement, Vocab.PARTNER, Small.IRIS.place("cn")));
    }

    @Test
    void anEventHasPlaceTimeAndParticipants() {
        Graph graph = Small.graph("news", "w", """
                {'type':'event','kind':'fair','place':'Shenyang','date':'2024-01-27/2024-02-05','participants':['Russia'],'label':'Made in Russia fair','evidence':'w'}
                """);
        Small.turtle("""
                event:fair.cn-ln-shenyang.2024-01-27--2024-02-05.made-in-russia-fair a tg:Event ; tg:kind kind:fair ;
                  skos:prefLabel "Made in Russia fair"@en ; tg:heldAt place:cn-ln-shenyang ; tg:onPeriod period:2024-01-27--2024-02-05 ;
                  tg:participant place:ru ; tg:statedIn <news#char=0,1> .
                """).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple::toString));
    }

    @Test
    void aReportSaysWhereAndWhenItWasPublished() {
        Document document = new Document("a b", "x", Optional.empty(), new Span(0, 1), Optional.of(LocalDate.of(2024, 2, 7)),
                Optional.of("Global Times"), Optional.of("https://example.org/a"));
        Graph graph = Small.FACT_GRAPH.of(document, List.of());
        Small.turtle("""
                <a%20b> dct:issued "2024-02-07"^^xsd:date ; tg:dateStated true ; dct:publisher "Global Times" ; dct:source <https://example.org/a> .
                """).find().forEachRemaining(triple -> assertTrue(graph.contains(triple), triple::toString));
    }

    @Test
    void wordsOfAnotherScriptAreNotCalledEnglish() {
        assertEquals("", Literals.english("新疆外贸").getLiteralLanguage());
        assertEquals("en", Literals.english("Małaszewicze").getLiteralLanguage());
    }

    private static long count(Graph graph, Node type) {
        return graph.stream(Node.ANY, Vocab.TYPE, type).count();
    }

    private static Node only(Graph graph, Node property, Node object) {
        List<Triple> found = graph.find(Node.ANY, property, object).toList();
        assertEquals(1, found.size());
        return found.get(0).getSubject();
    }
}
