package org.tradegraph.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tradegraph.property.Edge;
import org.tradegraph.property.Property;
import org.tradegraph.property.PropertyGraph;
import org.tradegraph.property.Vertex;

/** A small graph whose texts hold everything that breaks files, with two edges between the same nodes, and a node that has no name. */
public final class Awkward implements PropertyGraph {

    /** Quotes, comma, semicolon, line breaks, markup, backslash, Chinese, Arabic, emoji. */
    public static final String TEXT = "He said \"50 %\", isn't it; <b>&amp; 'so'</b>\r\nsecond line\n\ttab \\ 吉林省 تجارة 🚢";
    public static final String SOUTH = "https://example.org/id/place/süd#1";
    public static final String NORTH = "https://example.org/id/place/north";
    public static final String SHIP = "https://example.org/id/document/🚢";
    public static final BigDecimal VALUE = new BigDecimal("29730000000.5");

    private static final List<Vertex> VERTICES = List.of(
            new Vertex(SHIP, List.of("Document"), Map.of("name", TEXT)),
            new Vertex(NORTH, List.of("Place", "Country"), ordered("name", "North, \"the\" & rest", "lat", new BigDecimal("45.5"), "lon", new BigDecimal("-120"))),
            new Vertex(SOUTH, List.of("Place"), ordered("lat", new BigDecimal("-10"), "lon", new BigDecimal("20.25"))));
    private static final List<Edge> EDGES = List.of(
            new Edge("https://example.org/d#o-1", NORTH, SOUTH, "EXPORT", ordered("value", VALUE, "preferred", true, "sentence", TEXT, "start", "2023-01-01", "end", "2023-12-31")),
            new Edge("https://example.org/d#o-2", NORTH, SOUTH, "EXPORT", ordered("value", new BigDecimal("-61.1"), "preferred", false)),
            new Edge("https://example.org/d#o-3", SOUTH, SOUTH, "TRADE", ordered("value", BigDecimal.ONE, "sentence", "plain")),
            new Edge("https://example.org/d#r-4", SHIP, NORTH, "REPORTS_ON", Map.of()));

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Override
    public List<Property> vertexProperties() {
        return List.of(new Property("name", Property.Kind.TEXT), new Property("lat", Property.Kind.NUMBER), new Property("lon", Property.Kind.NUMBER));
    }

    @Override
    public List<Property> edgeProperties() {
        return List.of(new Property("value", Property.Kind.NUMBER), new Property("preferred", Property.Kind.TRUTH), new Property("sentence", Property.Kind.TEXT),
                new Property("start", Property.Kind.TEXT), new Property("end", Property.Kind.TEXT));
    }

    @Override
    public void vertices(Taker<Vertex> to) throws IOException {
        for (Vertex vertex : VERTICES.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList()) {
            to.take(vertex);
        }
    }

    @Override
    public void edges(Taker<Edge> to) throws IOException {
        for (Edge edge : EDGES) {
            to.take(edge);
        }
    }

    /** The files of this graph in a format, by name. */
    public static Map<String, String> written(String format) {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        try {
            GraphFormat.find(format).orElseThrow().write(new Awkward(), name -> files.computeIfAbsent(name, key -> new ByteArrayOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    /** Writes the files of this graph in a format into a folder. */
    public static void write(String format, Path folder) throws IOException {
        GraphFormat.find(format).orElseThrow().write(new Awkward(), name -> (OutputStream) java.nio.file.Files.newOutputStream(folder.resolve(name)));
    }
}
