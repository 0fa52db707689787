package org.tradegraph.export;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.tradegraph.hdt.HdtFile;

/** HDT: all statements in one graph, packed, for tools that search such a file as it is. */
final class Hdt implements Exporter {

    private static final String NULL = "\0";

    @Override
    public String name() {
        return "hdt";
    }

    @Override
    public String ending() {
        return "hdt";
    }

    @Override
    public String mediaType() {
        return "application/vnd.hdt";
    }

    @Override
    public String summary() {
        return "HDT: every statement once, packed, and searched without being unpacked";
    }

    @Override
    public String losses() {
        return "which graph, and so which document, a statement stands in; a null character";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) throws IOException {
        try (HdtFile file = new HdtFile()) {
            graph.triples(triple -> file.add(term(triple.getSubject()), triple.getPredicate().getURI(), term(triple.getObject())));
            file.write(graph.base(), out);
        }
    }

    private static String term(Node node) {
        return node.isLiteral() ? literal(node) : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    private static String literal(Node literal) {
        String text = '"' + literal.getLiteralLexicalForm().replace(NULL, "") + '"';
        String datatype = literal.getLiteralDatatypeURI();
        if (!literal.getLiteralLanguage().isEmpty()) {
            return text + '@' + literal.getLiteralLanguage();
        }
        return datatype.equals(XSD.xstring.getURI()) ? text : text + "^^<" + datatype + '>';
    }
}
