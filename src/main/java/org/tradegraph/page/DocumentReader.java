package org.tradegraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tradegraph.graph.Vocab;

/** Reads what the page about a document shows. */
final class DocumentReader {

    private final Lookup lookup;
    private final Figures figures;

    DocumentReader(Lookup lookup) {
        this.lookup = lookup;
        this.figures = new Figures(lookup);
    }

    DocumentPage page(Node report, String name) {
        List<MarkedText.Passage> passages = passages(report);
        String text = lookup.text(report, Vocab.TEXT).orElseGet(() -> quoted(passages));
        boolean isWhole = lookup.text(report, Vocab.TEXT).isPresent();
        MarkedText marked = new MarkedText(text, isWhole ? passages : MarkedText.oneAfterAnother(passages));
        List<DocumentPage.Note> notes = passages.stream().flatMap(passage -> passage.facts().stream()).map(MarkedText.Fact::note).distinct().toList();
        return new DocumentPage(report.getURI(), name, lookup.label(report), lookup.text(report, Vocab.ISSUED).orElse(""),
                lookup.text(report, Vocab.PUBLISHER).orElse(""), lookup.text(report, Vocab.SOURCE).orElse(""), marked.paragraphs(), notes,
                marked.unread(), lookup.addresses().data(report.getURI()).orElse(""));
    }

    private static String quoted(List<MarkedText.Passage> passages) {
        return passages.stream().map(MarkedText.Passage::words).distinct().collect(Collectors.joining("\n"));
    }

    /** The passages of a document with the facts stated in each, in the order of the text. */
    private List<MarkedText.Passage> passages(Node report) {
        Map<String, List<Node>> byPassage = new TreeMap<>();
        Stream.of(Vocab.STATED_IN, Vocab.ALSO_STATED_IN).flatMap(property -> lookup.graph(report, property)).forEach(quad ->
                byPassage.computeIfAbsent(quad.getObject().getURI(), key -> new ArrayList<>()).add(quad.getSubject()));
        return byPassage.entrySet().stream().map(entry -> passage(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(MarkedText.Passage::start).thenComparing(MarkedText.Passage::anchor)).toList();
    }

    private MarkedText.Passage passage(String iri, List<Node> stated) {
        Node passage = NodeFactory.createURI(iri);
        Node selector = lookup.value(passage, Vocab.HAS_SELECTOR).orElse(passage);
        List<MarkedText.Fact> facts = stated.stream().map(this::fact).sorted(Comparator.comparing(fact -> fact.note().anchor())).toList();
        return new MarkedText.Passage(iri.substring(iri.indexOf('#') + 1), number(selector, Vocab.START), number(selector, Vocab.END),
                lookup.text(selector, Vocab.EXACT).orElse(""), facts);
    }

    private int number(Node selector, Node property) {
        return lookup.text(selector, property).map(Integer::parseInt).orElse(0);
    }

    private MarkedText.Fact fact(Node node) {
        if (lookup.isObservation(node)) {
            Figure figure = figures.of(node);
            return new MarkedText.Fact(new DocumentPage.Note(Lookup.lastPart(node), "number", figure.amount().text(), Findings.title(figure),
                    figure.href(), figure.saidBy(), figure.standing()), Optional.of(figure.amount().number()));
        }
        String saidBy = lookup.text(node, Vocab.ATTRIBUTED_TO).orElse("");
        boolean isStatement = lookup.is(node, Vocab.STATEMENT);
        String kind = isStatement ? "relation" : lookup.is(node, Vocab.ROUTE) ? "route" : "event";
        String title = isStatement ? List.of(Vocab.SUBJECT, Vocab.PREDICATE, Vocab.OBJECT).stream()
                .flatMap(role -> lookup.value(node, role).stream()).map(lookup::label).collect(Collectors.joining(" ")) : lookup.label(node);
        String href = isStatement ? lookup.value(node, Vocab.SUBJECT).map(lookup::link).map(Link::href).orElse("") : lookup.link(node).href();
        return new MarkedText.Fact(new DocumentPage.Note(Lookup.lastPart(node), kind, title, detail(node), href, saidBy, Figure.Standing.ALONE), Optional.empty());
    }

    private String detail(Node node) {
        return List.of(Vocab.KIND, Vocab.MODE, Vocab.HELD_AT, Vocab.ON_PERIOD, Vocab.START_PERIOD).stream()
                .flatMap(property -> lookup.links(node, property).stream()).map(Link::label).distinct().collect(Collectors.joining(", "));
    }
}
