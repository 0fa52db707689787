package org.tradegraph.export;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Text as XML 1.0 can carry it. */
public final class Xml {

    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Xml() {
    }

    /** What XML does not allow becomes the replacement character. */
    public static String allowed(String text) {
        return NOT_ALLOWED.matcher(text).replaceAll("\uFFFD");
    }

    /** Writes text so that a carriage return, which readers of XML take for a line feed, comes back as it is. */
    public static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
        String[] parts = allowed(text).split("\r", -1);
        xml.writeCharacters(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            xml.writeEntityRef("#xD");
            xml.writeCharacters(parts[i]);
        }
    }
}
