package org.tradegraph.interchange;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.tradegraph.export.Xml;

/** An XML file that is written while its content comes; closing it ends it. */
final class XmlFile implements AutoCloseable {

    private final OutputStream out;
    private final XMLStreamWriter writer;

    XmlFile(OutputStream out) throws IOException {
        this.out = out;
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element, with names and values of attributes in turn. */
    void start(String element, String... attributes) throws IOException {
        attempt(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(element);
            write(attributes);
        });
    }

    void empty(String element, String... attributes) throws IOException {
        attempt(() -> {
            writer.writeCharacters("\n");
            writer.writeEmptyElement(element);
            write(attributes);
        });
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Xml.allowed(attributes[i + 1]));
        }
    }

    void text(String text) throws IOException {
        attempt(() -> Xml.text(writer, text));
    }

    void end() throws IOException {
        attempt(writer::writeEndElement);
    }

    @Override
    public void close() throws IOException {
        attempt(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        });
        out.close();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void attempt(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
