package org.tradegraph.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;

/**
 * A check or a derivation: a query that constructs findings or derived facts from the claims on a bench.
 *
 * @param name    the name of its file, without folder and ending
 * @param summary what it does, in a line
 * @param over    what it looks at together
 * @param isDerivation whether it computes facts, and finds nothing
 * @param text    the file as it is, with the one that it shares
 */
record Check(String name, String summary, Over over, boolean isDerivation, Query query, String text) {

    /** What a check looks at together, and is done again for as a whole when anything of it changes. */
    enum Over {
        /** What a document tells, with its words. */
        DOCUMENTS,
        /** What one account tells: that of a document, or that of all preferred claims. */
        ACCOUNTS,
        /** All preferred claims on a stream and on what it can be measured by. */
        PREFERRED,
        /** All claims on a cell. */
        CLAIMS,
        /** Exchange rates: all of two currencies in a year, which are computed in the comparison {@code ?run}, or the one that is {@code ?fact}. */
        RATES
    }

    private static final Pattern HEADER = Pattern.compile("(?m)^#\\+ (\\w+): (.+)$");

    static Check read(Folder queries, String file, Iris iris) {
        String text = queries.text(file);
        String over = header(text, "over").orElse("");
        Over kind = Arrays.stream(Over.values()).filter(known -> known.name().toLowerCase(Locale.ROOT).equals(over)).findFirst()
                .orElseThrow(() -> new TradeGraphException("queries/" + file + ":1: there is no line '#+ over: accounts', documents, preferred, claims or rates"));
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        Optional<String> shared = header(text, "as").map(other -> "shared/" + other + ".rq");
        Query query = shared.map(other -> filled(construct(other, queries.text(other)), parse(file, text))).orElseGet(() -> construct(file, text));
        return new Check(name, header(text, "summary").orElse(name), kind, file.startsWith("derive/"), rebased(query, iris),
                text + shared.map(queries::text).orElse(""));
    }

    /** The one query with all that the other asks for before what it asks for itself. */
    private static Query filled(Query shared, Query first) {
        ElementGroup both = new ElementGroup();
        Stream.of(first, shared).flatMap(query -> ((ElementGroup) query.getQueryPattern()).getElements().stream()).forEach(both::addElement);
        shared.setQueryPattern(both);
        return shared;
    }

    private static Optional<String> header(String text, String field) {
        Matcher lines = HEADER.matcher(text);
        return lines.results().filter(line -> line.group(1).equals(field)).map(line -> line.group(2).strip()).findFirst();
    }

    private static Query construct(String file, String text) {
        Query query = parse(file, text);
        if (!query.isConstructType()) {
            throw new TradeGraphException("queries/" + file + ":1: a check is a CONSTRUCT, or has a line '#+ as: part-above-whole' that names the one in queries/shared");
        }
        return query;
    }

    private static Query parse(String file, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new TradeGraphException("queries/" + file + ":" + Math.max(1, e.getLine()) + ": " + e.getMessage().split("\n")[0], e);
        }
    }

    private static Query rebased(Query query, Iris iris) {
        String things = Iris.STANDARD_BASE + "id/";
        return QueryTransformOps.transform(query, (Node node) -> node.isURI() && node.getURI().startsWith(things)
                ? NodeFactory.createURI(iris.base() + "id/" + node.getURI().substring(things.length())) : node);
    }

    /** What it constructs from a graph. */
    Graph run(Graph graph) {
        return execution(graph).build().construct();
    }

    /** What it constructs from a graph where a variable stands for one thing only. */
    Graph run(Graph graph, String variable, Node thing) {
        return execution(graph).substitution(variable, thing).build().construct();
    }

    private QueryExecBuilder execution(Graph graph) {
        return QueryExec.graph(graph).query(query).set(ARQConstants.registryFunctions, AmountFunction.REGISTRY);
    }
}
