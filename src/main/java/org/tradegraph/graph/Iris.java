package org.tradegraph.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.trade.Period;

/**
 * The only maker of IRIs: names of things under {@code id/} of a base IRI, from codes and content, never from counters or clocks.
 * Terms and codes are published once and keep the standard base.
 */
public record Iris(String base) {

    /** The base IRI where no other is wanted. */
    public static final String STANDARD_BASE = "https://w3id.org/tradegraph/";

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int DIGITS = 10;

    public Iris {
        if (!isAbsolute(base)) {
            throw new TradeGraphException("'" + base + "' is no base IRI; write an absolute one that ends with a slash, such as " + STANDARD_BASE);
        }
        base = base.endsWith("/") ? base : base + "/";
    }

    /** The names under the standard base. */
    public static Iris standard() {
        return new Iris(STANDARD_BASE);
    }

    private static boolean isAbsolute(String base) {
        try {
            URI uri = new URI(base);
            return uri.getHost() != null && uri.getScheme().matches("https?") && uri.getQuery() == null && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The place with an id of the gazetteer. */
    public Node place(String id) {
        return thing("place", id);
    }

    /** A place that the gazetteer does not know, by its name. */
    public Node unknownPlace(String name) {
        return thing("place", "x-" + Slug.of(name));
    }

    /** A body that is quoted, by its id in the lexicon. */
    Node body(String id) {
        return thing("body", id);
    }

    /** The partner where none is named. */
    public Node world() {
        return place("world");
    }

    /** The gateway, or the reporter, where none is named. */
    public Node anyPlace() {
        return place("any");
    }

    /** The product with an id of the lexicon. */
    public Node product(String id) {
        return thing("product", id);
    }

    /** A product that the lexicon does not know, by its name. */
    public Node unknownProduct(String name) {
        return thing("product", Slug.of(name));
    }

    /** The product where none is named. */
    public Node allProducts() {
        return product("all");
    }

    public Node period(Period period) {
        return thing("period", period.code().replace("/", "--"));
    }

    /** The period whose address ends so. */
    public Node period(String name) {
        return thing("period", name);
    }

    /** The period where the text gives none. */
    public Node unstatedPeriod() {
        return thing("period", "unstated");
    }

    /** The document of a name, which is also the name of its graph. */
    public Node document(String name) {
        return thing("document", escape(name));
    }

    /** The name of the document that an IRI of this base, or of a part of the document, stands for. */
    public Optional<String> documentName(String iri) {
        String start = base + "id/document/";
        return iri.startsWith(start)
                ? Optional.of(URLDecoder.decode(iri.substring(start.length()).split("#", 2)[0].replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Words of a document, by their position in code points. */
    public Node passage(String document, int start, int end) {
        return part(document, "char=" + start + "," + end);
    }

    /** Words of a document whose position is unknown. */
    Node passage(String document, String words) {
        return part(document, "words=" + Hash.of(words, DIGITS));
    }

    Node selector(Node passage) {
        return NodeFactory.createURI(passage.getURI().replace("#char=", "#selector=").replace("#words=", "#selector-words="));
    }

    /** A passage told from others over the same words by one of the numbers that stand in it. */
    Node passageWithValue(Node passage, String value) {
        return NodeFactory.createURI(passage.getURI() + "&value=" + value);
    }

    /** An observation, by all that is said of it. */
    Node observation(String document, String content) {
        return part(document, "o-" + Hash.of(content, DIGITS));
    }

    /** The statement of a relation, by all that is said of it. */
    Node statement(String document, String content) {
        return part(document, "r-" + Hash.of(content, DIGITS));
    }

    /** What is measured: the dimensions in the order of {@link Vocab#DIMENSIONS}; trade between two places is the same from either side. */
    Node cell(List<Node> dimensions) {
        List<String> names = dimensions.stream().map(Iris::lastPart).toList();
        String first = names.get(0);
        String second = names.get(1);
        boolean isTurned = names.get(2).equals("trade") && !second.equals("world") && first.compareTo(second) > 0;
        String ends = isTurned ? second + "." + first : first + "." + second;
        return thing("cell", ends + "." + String.join(".", names.subList(2, names.size())));
    }

    /** Trade itself, apart from how it is measured. */
    public Node stream(TradeStream stream) {
        return thing("stream", stream.name());
    }

    /** The stream that an address stands for. */
    public Optional<TradeStream> streamOf(Node node) {
        return TradeStream.named(lastPart(node));
    }

    /** A comparison of streams. */
    public Node comparison(String name) {
        return thing("comparison", name);
    }

    /** What a check found, by all that it rests on. */
    public Node finding(String check, String content) {
        return thing("finding", check + "." + Hash.of(content, DIGITS));
    }

    /** What a derivation computed, by all that it rests on. */
    public Node derivedFact(String derivation, String content) {
        return thing("derived", derivation + "." + Hash.of(content, DIGITS));
    }

    /** The run of a derivation or a check, whenever it is. */
    public Node computation(String name) {
        return thing("computation", name);
    }

    Node route(List<String> parts) {
        return thing("route", String.join(".", parts));
    }

    Node event(List<String> parts) {
        return thing("event", String.join(".", parts));
    }

    /** The reading of documents by one version of the program with one state of the lexicon. */
    Node reading(String version, String lexiconHash) {
        return thing("reading", Slug.of(version) + "." + lexiconHash);
    }

    /** The graph of what the lexicon knows. */
    public Node gazetteerGraph() {
        return thing("graph", "gazetteer");
    }

    /** The graph of the questions that a server has ready, at the address where programs look for them. */
    public Node examplesGraph() {
        return NodeFactory.createURI(base + ".well-known/sparql-examples");
    }

    /** The graph of the vocabulary and its codes. */
    public Node ontologyGraph() {
        return thing("graph", "ontology");
    }

    /** The graph of what the checks found. */
    public Node findingsGraph() {
        return thing("graph", "findings");
    }

    /** The graph of what has changed since it was last checked. */
    public Node pendingGraph() {
        return thing("graph", "pending");
    }

    /** The graph in which a store far away keeps which graphs have been brought to it. */
    public Node mirrorGraph() {
        return thing("graph", "mirror");
    }

    /** The graph of what was computed from stated numbers. */
    public Node derivedGraph() {
        return thing("graph", "derived");
    }

    /** A code of a list, from its name or from words: {@code flow}, {@code export}. */
    public Node code(String list, String words) {
        return NodeFactory.createURI(Vocab.CODE + list + "/" + Slug.of(words));
    }

    /** Whether a code of a unit is a currency's. */
    public static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches();
    }

    /** A unit: a currency keeps its capitals. */
    public Node unit(String words) {
        return isCurrency(words) ? NodeFactory.createURI(Vocab.CODE + "unit/" + words) : code("unit", words);
    }

    /** The list that codes belong to. */
    public Node scheme(String list) {
        return NodeFactory.createURI(Vocab.CODE + list);
    }

    /** The path, from the root of the server, at which an IRI is answered; nothing for IRIs of others. */
    public Optional<String> localPath(String iri) {
        for (String own : List.of(base, STANDARD_BASE)) {
            if (iri.startsWith(own)) {
                return Optional.of("/" + iri.substring(own.length()));
            }
        }
        return Optional.empty();
    }

    /** The thing, term or code that a path from the root of the server stands for. */
    public Node ofLocalPath(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return NodeFactory.createURI((relative.startsWith("id/") ? base : STANDARD_BASE) + relative);
    }

    /** The same node with a thing of the standard base moved to this base. */
    Node rebased(Node node) {
        String things = STANDARD_BASE + "id/";
        return node.isURI() && node.getURI().startsWith(things)
                ? NodeFactory.createURI(base + "id/" + node.getURI().substring(things.length())) : node;
    }

    /** What stands after the last slash. */
    public static String lastPart(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    private Node thing(String kind, String id) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + id);
    }

    private Node part(String document, String fragment) {
        return NodeFactory.createURI(document(document).getURI() + "#" + fragment);
    }

    private static String escape(String name) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            escaped.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return escaped.toString();
    }
}
