package org.tradegraph.neosemantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A line of N-Triples: IRIs without their brackets, a literal without datatype and language. */
record Statement(String subject, String property, String object, boolean isOfThings) {

    private static final Path EXPORTS = Path.of(System.getProperty("exports"));
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    static Path file(String name) {
        return EXPORTS.resolve(name);
    }

    static List<Statement> readAll(String name) throws IOException {
        try (Stream<String> lines = Files.lines(file(name))) {
            return lines.map(Statement::read).toList();
        }
    }

    private static Statement read(String line) {
        String[] parts = line.split(" ", 3);
        boolean isLiteral = parts[2].startsWith("\"");
        String object = isLiteral ? parts[2].substring(1, parts[2].lastIndexOf('"')).translateEscapes() : plain(parts[2].replaceFirst(" \\.$", ""));
        return new Statement(plain(parts[0]), plain(parts[1]), object, !isLiteral);
    }

    private static String plain(String term) {
        return term.startsWith("<") ? term.substring(1, term.length() - 1) : term;
    }

    /** Whether it ties two things; a class becomes a label. */
    boolean isLink() {
        return isOfThings && !property.equals(TYPE);
    }
}
