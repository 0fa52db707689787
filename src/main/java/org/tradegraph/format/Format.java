package org.tradegraph.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form in which documents are written, known by the ending of the file or by how its bytes begin. */
public enum Format {

    TEXT(".txt", ".text"),
    MARKDOWN(".md", ".markdown"),
    HTML(".html", ".htm", ".xhtml"),
    PDF(".pdf"),
    JSON_LINES(".jsonl", ".ndjson");

    /** How many bytes tell the format of what has no ending. */
    public static final int TELLING_BYTES = 4096;

    private static final String PDF_MARK = "%PDF-";
    private static final Pattern PAGE = Pattern.compile(
            "(?s)\\s*(<\\?xml[^>]*>\\s*)?(?>(?:<!--.*?-->\\s*)*)<(!doctype html|html|head|body|meta|title|link|script|article|main|div|h1|p|table)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*\"[^\"]*\"\\s*:(?s:.*)");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    public List<String> endings() {
        return endings;
    }

    /** The format that the ending of a file name stands for. */
    public static Optional<Format> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).findFirst();
    }

    /** The format of something by its first bytes; text where they tell nothing. */
    public static Format ofContent(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, TELLING_BYTES), StandardCharsets.ISO_8859_1).replaceFirst("^ï»¿", "");
        if (start.contains(PDF_MARK) && start.indexOf(PDF_MARK) < 1024) {
            return PDF;
        }
        if (PAGE.matcher(start).matches()) {
            return HTML;
        }
        return OBJECT.matcher(start).matches() ? JSON_LINES : TEXT;
    }
}
