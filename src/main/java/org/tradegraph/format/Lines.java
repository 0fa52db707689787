package org.tradegraph.format;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes marked-up text as lines: one a heading, a paragraph, a list item or a row of a table, so that none runs into the next.
 * Cells stand apart by a bar; words in the middle of which a line was broken by hand stand together again.
 */
final class Lines implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option",
            "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul");
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select", "button", "textarea", "math");
    private static final String BULLET = "- ";
    private static final int LONGEST_ROW = 300;
    private static final String BAR = " | ";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Set<Element> left;
    private int silent;
    private int preformatted;
    private int rows;
    private boolean broken;

    private Lines(Set<Element> left) {
        this.left = left;
    }

    /** The lines of an element without the elements that are left out. */
    static String of(Element root, Set<Element> left) {
        Lines lines = new Lines(left);
        root.traverse(lines);
        lines.end();
        return lines.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= isSilent(element) ? 1 : 0;
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            rows -= isRow(element) ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
                part();
            }
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        silent += isSilent(element) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (BLOCKS.contains(name)) {
            part();
            rows += isRow(element) ? 1 : 0;
            if (name.equals("li")) {
                line.append(BULLET);
            }
        } else if (name.equals("br")) {
            broken = !line.isEmpty() && rows == 0;
            space();
        } else if (name.equals("td") || name.equals("th")) {
            openCell();
        }
    }

    /** Whether it is a row of figures: a table may also hold the whole page. */
    private static boolean isRow(Element element) {
        return element.normalName().equals("tr") && element.selectFirst("table") == null && element.text().length() <= LONGEST_ROW;
    }

    /** Ends the line, or in the middle of a row the word. */
    private void part() {
        if (rows > 0) {
            space();
        } else {
            end();
        }
    }

    private void openCell() {
        boolean isFirst = line.toString().isBlank();
        trimEnd(line);
        line.append(isFirst ? "" : BAR);
    }

    private boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || left.contains(element);
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                end();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space();
            } else if (!isInvisible(c)) {
                join(c);
                line.append(c);
            }
        }
    }

    /** A line broken by hand goes on where what follows begins in lower case. */
    private void join(char next) {
        if (broken) {
            broken = false;
            if (Character.isLowerCase(next)) {
                space();
            } else {
                end();
            }
        }
    }

    private void space() {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF' || c < ' ' || c == '\u007F';
    }

    private void end() {
        broken = false;
        trimEnd(line);
        if (!line.isEmpty() && !line.toString().equals(BULLET.strip())) {
            text.append(line).append('\n');
        }
        line.setLength(0);
    }

    private static void trimEnd(StringBuilder words) {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
    }
}
