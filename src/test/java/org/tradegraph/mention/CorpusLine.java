package org.tradegraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a corpus: {@code words => mentions}, or {@code !words} that must give none; {@code undated:} in front means that no date is known.
 *
 * @param place the file and the line, where a test report leads to
 */
record CorpusLine(String words, String mentions, boolean dated, boolean negative, URI place) {

    private static final String UNDATED = "undated: ";
    private static final String ARROW = " => ";

    static List<CorpusLine> read(String corpus) {
        String file = "corpus/" + corpus + ".txt";
        List<CorpusLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(parse(line, URI.create("classpath:/" + file + "?line=" + number)));
            }
        }
        return lines;
    }

    private static CorpusLine parse(String line, URI place) {
        boolean dated = !line.startsWith(UNDATED);
        String rest = dated ? line : line.substring(UNDATED.length());
        if (rest.startsWith("!")) {
            return new CorpusLine(rest.substring(1), "", dated, true, place);
        }
        int arrow = rest.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException(place + ": write 'words => mentions', or '!' before words that give none");
        }
        return new CorpusLine(rest.substring(0, arrow), rest.substring(arrow + ARROW.length()), dated, false, place);
    }

    private static String text(String file) {
        try (InputStream in = CorpusLine.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
