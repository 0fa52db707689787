package org.tradegraph.query;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.tradegraph.files.TradeGraphException;

/** What a canned query answered: rows or a graph, read to the end, so that no transaction stays open. */
public final class Answer {

    private static final Map<Format, Lang> LANGUAGES = Map.of(
            Format.CSV, ResultSetLang.RS_CSV, Format.TSV, ResultSetLang.RS_TSV,
            Format.JSON, ResultSetLang.RS_JSON, Format.XML, ResultSetLang.RS_XML,
            Format.TTL, Lang.TURTLE, Format.NT, Lang.NTRIPLES, Format.JSONLD, Lang.JSONLD, Format.RDF, Lang.RDFXML);

    private final List<String> columns;
    private final List<Binding> bindings;
    private final Optional<Graph> graph;

    private final boolean more;

    private Answer(List<String> columns, List<Binding> bindings, Optional<Graph> graph, boolean more) {
        this.columns = columns;
        this.more = more;
        this.bindings = bindings;
        this.graph = graph;
    }

    /** The first rows, at most so many; that there are more is noted. */
    static Answer of(List<String> columns, RowSet rows, long most) {
        List<Binding> bindings = new ArrayList<>();
        while (bindings.size() < most && rows.hasNext()) {
            bindings.add(tidy(rows.next()));
        }
        return new Answer(columns, bindings, Optional.empty(), rows.hasNext());
    }

    static Answer of(Graph graph) {
        return new Answer(List.of(), List.of(), Optional.of(graph), false);
    }

    public List<String> columns() {
        return columns;
    }

    /** The cells of all rows as plain text, empty where nothing is bound. */
    public List<List<String>> rows() {
        return bindings.stream().map(this::row).toList();
    }

    /** Whether there are more rows than these. */
    public boolean hasMore() {
        return more;
    }

    /** The cells of all rows as terms, empty where nothing is bound. */
    public List<List<Optional<Node>>> terms() {
        return bindings.stream().map(binding -> columns.stream().map(column -> Optional.ofNullable(binding.get(Var.alloc(column)))).toList()).toList();
    }

    /** The number of rows, or of triples. */
    public int size() {
        return graph.map(Graph::size).orElse(bindings.size());
    }

    private List<String> row(Binding binding) {
        return columns.stream().map(column -> text(binding.get(Var.alloc(column)))).toList();
    }

    private static String text(Node node) {
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static Binding tidy(Binding row) {
        BindingBuilder tidied = Binding.builder();
        row.forEach((variable, node) -> tidied.add(variable, withoutNeedlessZeros(node)));
        return tidied.build();
    }

    /** 29730000000.0 is shown as 29730000000, the same number. */
    private static Node withoutNeedlessZeros(Node node) {
        if (!node.isLiteral() || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype()) || !node.getLiteral().isWellFormed()) {
            return node;
        }
        BigDecimal number = new BigDecimal(node.getLiteralLexicalForm());
        String shortest = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(shortest, XSDDatatype.XSDdecimal);
    }

    /** Writes it whole; fails where rows are wanted of a graph or the other way round. */
    public void write(Format format, OutputStream out) {
        if (format.isForGraphs() != graph.isPresent()) {
            throw new TradeGraphException("the answer is " + (graph.isPresent() ? "a graph" : "rows") + ", which cannot be written as "
                    + format.code());
        }
        if (format == Format.TABLE) {
            new TextTable(columns, rows()).write(out);
        } else if (graph.isPresent()) {
            RDFDataMgr.write(out, graph.get(), LANGUAGES.get(format));
        } else {
            RowSet rows = RowSetStream.create(Var.varList(columns), bindings.iterator());
            ResultSetMgr.write(out, ResultSet.adapt(rows), LANGUAGES.get(format));
        }
    }
}
