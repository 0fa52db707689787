package org.tradegraph.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.XSD;
import org.tradegraph.graph.Vocab;

/** RDF/XML: all statements in one graph, an element for each subject, for tools that read XML only. */
final class RdfXml implements Exporter {

    @Override
    public String name() {
        return "rdfxml";
    }

    @Override
    public String ending() {
        return "rdf";
    }

    @Override
    public String mediaType() {
        return "application/rdf+xml";
    }

    @Override
    public String summary() {
        return "RDF/XML: every statement once, for tools that read XML only";
    }

    @Override
    public String losses() {
        return "which graph, and so which document, a statement stands in; characters that XML 1.0 does not allow become U+FFFD";
    }

    @Override
    public void write(Snapshot graph, OutputStream out) {
        try {
            Writing writing = new Writing(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"), graph.prefixes());
            writing.begin();
            graph.triples(writing::add);
            writing.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file that is being written. */
    private static final class Writing {

        private final XMLStreamWriter xml;
        private final Map<String, String> prefixes = new HashMap<>();
        private Node subject;

        Writing(XMLStreamWriter xml, Map<String, String> prefixes) {
            this.xml = xml;
            prefixes.forEach((prefix, namespace) -> this.prefixes.put(namespace, prefix));
            this.prefixes.put(Vocab.RDF, "rdf");
        }

        void begin() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf", "RDF", Vocab.RDF);
            for (Map.Entry<String, String> entry : prefixes.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
                xml.writeNamespace(entry.getValue(), entry.getKey());
            }
        }

        void add(Triple triple) {
            try {
                if (!triple.getSubject().equals(subject)) {
                    endSubject();
                    subject = triple.getSubject();
                    xml.writeCharacters("\n  ");
                    xml.writeStartElement(Vocab.RDF, "Description");
                    xml.writeAttribute(Vocab.RDF, subject.isBlank() ? "nodeID" : "about", name(subject));
                }
                xml.writeCharacters("\n    ");
                writeProperty(triple.getPredicate(), triple.getObject());
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }

        private void writeProperty(Node property, Node object) throws XMLStreamException {
            String iri = property.getURI();
            int split = Util.splitNamespaceXML(iri);
            String namespace = iri.substring(0, split);
            String prefix = prefixes.getOrDefault(namespace, "p");
            xml.writeStartElement(prefix, iri.substring(split), namespace);
            if (!prefixes.containsKey(namespace)) {
                xml.writeNamespace(prefix, namespace);
            }
            if (object.isLiteral()) {
                writeLiteral(object);
            } else {
                xml.writeAttribute(Vocab.RDF, object.isBlank() ? "nodeID" : "resource", name(object));
            }
            xml.writeEndElement();
        }

        private void writeLiteral(Node literal) throws XMLStreamException {
            if (!literal.getLiteralLanguage().isEmpty()) {
                xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", literal.getLiteralLanguage());
            } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
                xml.writeAttribute(Vocab.RDF, "datatype", literal.getLiteralDatatypeURI());
            }
            Xml.text(xml, literal.getLiteralLexicalForm());
        }

        private static String name(Node node) {
            return node.isBlank() ? node.getBlankNodeLabel() : node.getURI();
        }

        void end() throws XMLStreamException {
            endSubject();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        }

        private void endSubject() throws XMLStreamException {
            if (subject != null) {
                xml.writeCharacters("\n  ");
                xml.writeEndElement();
            }
        }
    }
}
