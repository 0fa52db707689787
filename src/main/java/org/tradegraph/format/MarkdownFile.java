package org.tradegraph.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.tradegraph.text.Document;
import org.tradegraph.text.PublicationDate;

/** Reads Markdown: its words without the marks, a line for each heading, paragraph, list item and row; front matter is metadata, as are the lines on top of plain texts. */
final class MarkdownFile {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("(?m)^([A-Za-z_-]+):[ \\t]*(\\S.*?)[ \\t]*$");

    private final Map<String, String> entries = new HashMap<>();

    private MarkdownFile() {
    }

    /** The document in a plain text whose body is Markdown. */
    static Document read(Document plain) {
        MarkdownFile file = new MarkdownFile();
        String body = file.withoutFrontMatter(plain.words(plain.body()));
        Metadata metadata = new Metadata(file.entry("title").or(() -> plain.title().map(plain::words)), file.date().or(plain::date),
                file.entry("publisher", "source", "site").or(plain::publisher), file.entry("url", "link", "canonical_url", "canonicalurl").or(plain::url));
        return metadata.titled(plain.name(), Lines.of(Jsoup.parse(RENDERER.render(PARSER.parse(body))).body(), Set.of()));
    }

    private String withoutFrontMatter(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        if (!front.find()) {
            return text;
        }
        ENTRY.matcher(front.group(1)).results().forEach(entry -> entries.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), unquoted(entry.group(2))));
        return text.substring(front.end());
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'")) && value.endsWith(value.substring(0, 1));
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    private Optional<String> entry(String... keys) {
        return List.of(keys).stream().map(entries::get).filter(value -> value != null && !value.isBlank()).findFirst();
    }

    private Optional<LocalDate> date() {
        return entry("date", "published", "pubdate").flatMap(PublicationDate::find).filter(PublicationDate::isPlausible);
    }
}
