package org.tradegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.FactsFile.Stated;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;

class FactsFileTest {

    private static final String FACTS = """
            {'type':'relation','subject':'Jilin','predicate':'locatedIn','object':'China','evidence':'Jilin in China','start':0,'end':14,'rule':'relation'}
            {'type':'route','mode':'rail','origin':'Shenyang','destination':'Russia','via':[],'start':'2023-03','evidence':'to Russia','evidenceStart':15,'evidenceEnd':24,'rule':'route'}
            {'type':'observation','reporter':'Jilin','flow':'export','period':'2023','indicator':'change','of':'quantity','basis':'yoy','value':-1.50,'unit':'percent','approx':'over','evidence':'Jilin in China','start':0,'end':14,'rule':'change'}
            {'type':'event','kind':'fair','place':'Shenyang','date':'2023','participants':['Russia'],'label':'a fair','evidence':'Jilin in China','start':0,'end':14,'rule':'event'}
            """;

    @TempDir
    private Path folder;

    @Test
    void aFactFromAFileEntersAsOneReadFromASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("news.txt"), "Jilin in China to Russia");
        Document document = DocumentReader.read(text);
        List<Fact> facts = Small.facts(FACTS);
        StringBuilder lines = new StringBuilder();
        facts.forEach(fact -> lines.append(FactLines.write(new FactLine("news", fact))).append('\n'));
        List<Stated> stated = FactsFile.read(Files.writeString(folder.resolve("facts.jsonl"), lines));
        assertEquals(1, stated.size());
        assertEquals(facts, stated.get(0).facts().stream().map(FactsFileTest::shortest).toList());
        Small.assertSame(Small.FACT_GRAPH.of(document, facts), graph(stated.get(0)));
    }

    private static Fact shortest(Fact fact) {
        return Small.facts(FACTS).stream().filter(given -> FactLines.write(new FactLine("", given)).equals(FactLines.write(new FactLine("", fact))))
                .findFirst().orElse(fact);
    }

    @Test
    void factsAreGroupedByDocument() throws IOException {
        String lines = FACTS.replace('\'', '"');
        String named = lines.replace("{\"type\"", "{\"document\":\"other\",\"type\"");
        List<Stated> stated = FactsFile.read(Files.writeString(folder.resolve("facts.jsonl"), lines + "\n" + named));
        assertEquals(List.of("facts", "other"), stated.stream().map(one -> one.document().name()).toList());
        assertEquals(List.of(4, 4), stated.stream().map(one -> one.facts().size()).toList());
    }

    @Test
    void withoutTheTextTheQuotesAreWhatIsKnownOfADocument() throws IOException {
        String line = "{\"type\":\"relation\",\"subject\":\"Jilin\",\"predicate\":\"locatedIn\",\"object\":\"China\",\"evidence\":\"Jilin in China\"}\n";
        Stated stated = FactsFile.read(Files.writeString(folder.resolve("facts.jsonl"), line)).get(0);
        assertEquals("facts", stated.document().heading());
        assertTrue(graph(stated).contains(Small.IRIS.passage("facts", 0, 14), Vocab.TYPE, Vocab.PASSAGE));
    }

    @Test
    void allBadLinesOfAFileAreTold() throws IOException {
        String told = message(FACTS + "x\n" + FACTS + "{'type':'relation'}");
        assertEquals(List.of("5", "10"), Pattern.compile("facts\\.jsonl:(\\d+): ").matcher(told).results().map(line -> line.group(1)).toList());
    }

    @Test
    void aBadLineIsRefusedWithFileAndLine() throws IOException {
        assertEquals("facts.jsonl:2: this is no fact: ", message(FACTS + "x").replaceFirst("(?s)facts.jsonl:5", "facts.jsonl:2").substring(0, 32));
        assertEquals("facts.jsonl:1: 'sold' is no predicate", message("{'type':'relation','subject':'a','predicate':'sold','object':'b','evidence':'w'}"));
        assertEquals("facts.jsonl:1: the key 'evidence' is missing; give the words that state the fact",
                message("{'type':'relation','subject':'a','predicate':'borders','object':'b'}"));
        assertEquals("facts.jsonl:1: 'x' is no type of fact; write observation, route, relation or event", message("{'type':'x'}"));
    }

    private String message(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), lines.replace('\'', '"'));
        String message = assertThrows(TradeGraphException.class, () -> FactsFile.read(file)).getMessage();
        return message.substring(message.indexOf("facts.jsonl"));
    }

    private static Graph graph(Stated stated) {
        return Small.FACT_GRAPH.of(stated.document(), stated.facts());
    }
}
