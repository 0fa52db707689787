package org.tradegraph.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.files.TradeGraphException;

/** Turns the characters of a plain-text file into a document: reads the metadata lines on top, ended by {@code ---}, where there are any. */
final class PlainText {

    private static final Set<String> KEYS = Set.of("title", "date", "publisher", "url");
    private static final String END = "---";

    private final String file;
    private final String text;
    private final Map<String, Span> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private PlainText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Document document(String file, String name, String characters) {
        String text = characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
        return new PlainText(file, text.replace("\r\n", "\n").replace('\r', '\n')).read(name);
    }

    private Document read(String name) {
        int body = readMetadata();
        return new Document(name, text, Optional.ofNullable(values.get("title")), new Span(body, text.length()),
                value("date").map(this::date), value("publisher"), value("url"));
    }

    /** Where the body begins; 0 where the first line is no metadata. */
    private int readMetadata() {
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String words = text.substring(start, end);
            if (words.strip().equals(END)) {
                return line == 1 ? 0 : Math.min(end + 1, text.length());
            }
            if (!isMetadata(words)) {
                return withoutEnd(line);
            }
            keep(words, start, line);
            start = end + 1;
        }
        return withoutEnd(2);
    }

    private int withoutEnd(int line) {
        if (line > 1 && values.size() > 1) {
            throw new TradeGraphException(file + ":" + line + ": the metadata on top do not end; put a line '---' after them");
        }
        values.clear();
        return 0;
    }

    private static boolean isMetadata(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && KEYS.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private void keep(String line, int start, int number) {
        int colon = line.indexOf(':');
        int from = colon + 1;
        while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        int to = line.stripTrailing().length();
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        lines.put(key, number);
        if (to > from) {
            values.put(key, new Span(start + from, start + to));
        }
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(span -> text.substring(span.start(), span.end()));
    }

    private LocalDate date(String words) {
        LocalDate date = PublicationDate.find(words).orElseThrow(() ->
                new TradeGraphException(file + ":" + lines.get("date") + ": '" + words + "' is no date; write it as 2024-10-14"));
        if (!PublicationDate.isPlausible(date)) {
            throw new TradeGraphException(file + ":" + lines.get("date") + ": nothing was published on " + words + "; correct the year");
        }
        return date;
    }
}
