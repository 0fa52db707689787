package org.tradegraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.graph.Vocab;

/** Makes the entries of things and of documents, out of what the store says. */
final class Entries {

    private static final int MOST_COUNTED = 1_000;
    private static final List<Node> ROLES = List.of(Vocab.REPORTER, Vocab.PARTNER, Vocab.PRODUCT, Vocab.GATEWAY);
    private static final Set<String> SOUGHT = Set.of("place", "product", "route", "event", "body");

    /** A thing with its entry. */
    record Named(String iri, Document entry) {
    }

    private final TradeStore store;
    private final DatasetGraph dataset;
    private final BooleanSupplier isWanted;
    private final Analyzer analyzer = Fields.analyzer();

    /** @param isWanted false when nobody waits for the entries any more */
    Entries(TradeStore store, BooleanSupplier isWanted) {
        this.store = store;
        this.dataset = store.datasetGraph();
        this.isWanted = isWanted;
    }

    /** The title of a document, and each of its passages. */
    List<Document> ofDocument(String name) {
        Node report = store.iris().document(name);
        List<Document> entries = new ArrayList<>();
        String title = text(report, Vocab.TITLE);
        Document titled = entry(report, "document", title, "");
        titled.add(new TextField(Fields.TITLE, title, Field.Store.YES));
        titled.add(new StringField(Fields.OWNER, report.getURI(), Field.Store.NO));
        addName(titled, Fields.LABEL, title);
        titled.add(new NumericDocValuesField(Fields.WEIGHT, 1));
        entries.add(titled);
        dataset.stream(report, Node.ANY, Vocab.EXACT, Node.ANY).forEach(quad -> {
            Document sentence = entry(quad.getSubject(), "sentence", quad.getObject().getLiteralLexicalForm(), title);
            sentence.add(new TextField(Fields.WORDS, quad.getObject().getLiteralLexicalForm(), Field.Store.YES));
            sentence.add(new StringField(Fields.OWNER, report.getURI(), Field.Store.NO));
            entries.add(sentence);
        });
        return entries;
    }

    /** The things that some documents name or speak of. */
    List<Named> things(Set<String> documents) {
        Set<Node> things = new LinkedHashSet<>();
        documents.forEach(name -> dataset.stream(store.iris().document(name), Node.ANY, Node.ANY, Node.ANY)
                .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject())).filter(this::isSought).forEach(things::add));
        return named(property -> things.stream().flatMap(thing -> dataset.stream(Node.ANY, thing, property, Node.ANY)),
                role -> things.stream().flatMap(thing -> dataset.stream(Node.ANY, Node.ANY, role, thing).limit(MOST_COUNTED)));
    }

    /** All things that have a name. */
    List<Named> things() {
        return named(property -> dataset.stream(Node.ANY, Node.ANY, property, Node.ANY), role -> dataset.stream(Node.ANY, Node.ANY, role, Node.ANY));
    }

    /** One pass for each property is much quicker than one for each thing. */
    private List<Named> named(Function<Node, Stream<Quad>> names, Function<Node, Stream<Quad>> roles) {
        Map<Node, List<String>> labels = texts(names, List.of(Vocab.PREF_LABEL));
        Map<Node, List<String>> others = texts(names, List.of(Vocab.ALT_LABEL, Vocab.NOTATION));
        Map<Node, Integer> weights = new HashMap<>();
        ROLES.forEach(role -> roles.apply(role).takeWhile(quad -> isWanted.getAsBoolean()).forEach(quad -> weights.merge(quad.getObject(), 1, Integer::sum)));
        return labels.entrySet().stream().filter(entry -> isSought(entry.getKey())).map(entry -> named(entry.getKey(), entry.getValue().get(0),
                others.getOrDefault(entry.getKey(), List.of()), weights.getOrDefault(entry.getKey(), 0))).toList();
    }

    private Map<Node, List<String>> texts(Function<Node, Stream<Quad>> names, List<Node> properties) {
        Map<Node, List<String>> texts = new LinkedHashMap<>();
        properties.forEach(property -> names.apply(property).takeWhile(quad -> isWanted.getAsBoolean()).forEach(quad ->
                texts.computeIfAbsent(quad.getSubject(), key -> new ArrayList<>()).add(quad.getObject().getLiteralLexicalForm())));
        texts.values().forEach(list -> list.sort(null));
        return texts;
    }

    private Named named(Node thing, String label, List<String> others, int weight) {
        Document entry = entry(thing, kind(thing), label, "");
        entry.add(new StringField(Fields.KEY, thing.getURI(), Field.Store.NO));
        addName(entry, Fields.LABEL, label);
        others.stream().distinct().forEach(name -> addName(entry, Fields.OTHER, name));
        entry.add(new NumericDocValuesField(Fields.WEIGHT, weight));
        return new Named(thing.getURI(), entry);
    }

    private boolean isSought(Node thing) {
        return thing.isURI() && SOUGHT.contains(kind(thing));
    }

    private static Document entry(Node thing, String kind, String shown, String about) {
        Document entry = new Document();
        entry.add(new StringField(Fields.IRI, thing.getURI(), Field.Store.YES));
        entry.add(new StringField(Fields.KIND, kind, Field.Store.YES));
        entry.add(new StoredField(Fields.SHOWN, shown));
        entry.add(new BinaryDocValuesField(Fields.NAME, new BytesRef(shown.toLowerCase(Locale.ROOT))));
        entry.add(new StoredField(Fields.ABOUT, about));
        return entry;
    }

    private void addName(Document entry, String field, String name) {
        entry.add(new TextField(field, name, Field.Store.YES));
        Fields.words(analyzer, name).stream().flatMap(word -> IntStream.rangeClosed(1, Math.min(word.length(), Fields.LONGEST_START)).mapToObj(end -> word.substring(0, end)))
                .distinct().forEach(start -> entry.add(new StringField(Fields.START, start, Field.Store.NO)));
        entry.add(new StringField(Fields.WHOLE, name.toLowerCase(Locale.ROOT), Field.Store.NO));
    }

    private String kind(Node thing) {
        String things = store.iris().base() + "id/";
        return thing.getURI().startsWith(things) ? thing.getURI().substring(things.length()).split("[/#]", 2)[0] : "";
    }

    private String text(Node thing, Node property) {
        return dataset.stream(Node.ANY, thing, property, Node.ANY).map(quad -> quad.getObject().getLiteralLexicalForm()).sorted().findFirst().orElse("");
    }
}
