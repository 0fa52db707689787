package org.tradegraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;
import org.tradegraph.text.Span;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactReader;

/**
 * Reads facts from a file of JSON lines, grouped by the document that states them: a line without a document belongs to
 * the one the file is named after. Where the document's text lies beside the file, it is read too.
 */
public final class FactsFile {

    private static final int MOST_TOLD = 10;

    /** A document and what it is said to state, with the number of the line of each fact. */
    public record Stated(Document document, List<Fact> facts, List<Integer> lines) {
    }

    private final Path file;

    private FactsFile(Path file) {
        this.file = file;
    }

    /**
     * The documents of a file, in the order in which they first occur.
     *
     * @throws TradeGraphException naming file and line, if a line is no fact
     */
    public static List<Stated> read(Path file) {
        return new FactsFile(file).documents();
    }

    private List<Stated> documents() {
        Map<String, Stated> documents = new LinkedHashMap<>();
        List<String> complaints = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (!line.isBlank()) {
                try {
                    add(documents, line(line), number);
                } catch (IllegalArgumentException e) {
                    complaints.add(file + ":" + number + ": " + e.getMessage());
                }
            }
        }
        if (!complaints.isEmpty()) {
            String more = complaints.size() > MOST_TOLD ? "\nand " + (complaints.size() - MOST_TOLD) + " more lines" : "";
            throw new TradeGraphException(complaints.stream().limit(MOST_TOLD).collect(Collectors.joining("\n")) + more);
        }
        return documents.values().stream().map(stated -> new Stated(document(stated.document().name(), stated.facts()), stated.facts(), stated.lines())).toList();
    }

    private void add(Map<String, Stated> documents, FactLine read, int number) {
        String name = read.document().isEmpty() ? DocumentReader.name(file) : read.document();
        Stated stated = documents.computeIfAbsent(name, key -> new Stated(excerpt(key, List.of()), new ArrayList<>(), new ArrayList<>()));
        stated.facts().add(read.fact());
        stated.lines().add(number);
    }

    private List<String> lines() {
        Path folder = file.toAbsolutePath().getParent();
        return Folder.at(folder).text(file.getFileName().toString()).lines().toList();
    }

    private static FactLine line(String line) {
        FactLine read = FactReader.read(line);
        if (read.fact().evidence().text().isBlank()) {
            throw new IllegalArgumentException("the key 'evidence' is missing; give the words that state the fact");
        }
        return read;
    }

    private Document document(String name, List<Fact> facts) {
        return textBeside(name).orElseGet(() -> excerpt(name, facts));
    }

    private Optional<Document> textBeside(String name) {
        Path text = file.resolveSibling(name.replaceAll("[/\\\\]", "_") + ".txt");
        return Files.isRegularFile(text) ? Optional.of(DocumentReader.read(text)) : Optional.empty();
    }

    /** Of a document whose text is not at hand all that is known is what its facts quote. */
    private static Document excerpt(String name, List<Fact> facts) {
        String text = facts.stream().map(fact -> fact.evidence().text()).distinct().collect(Collectors.joining("\n"));
        return new Document(name, text, Optional.empty(), new Span(0, 0), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
