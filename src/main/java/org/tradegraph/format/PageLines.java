package org.tradegraph.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the lines of printed pages together to paragraphs: over line ends, hyphens and pages; page numbers and running heads are left out. */
final class PageLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)\\W*(page\\s*)?\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?\\W*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BULLET = Pattern.compile("^([•▪●◦‣·*–-]|\\(?\\d{1,2}[.)])\\s.*");
    private static final String GAP = "";
    private static final Set<String> KEEP_HYPHEN = Set.of("cross", "year", "month", "quarter", "week", "day", "non", "long", "short", "high", "low", "foreign", "state", "privately",
            "self", "third", "second", "first", "two", "three", "four", "half", "mid", "well", "door", "import", "export", "so", "ex", "vice", "on", "to", "over", "one");
    private static final double FULL = 0.65;
    private static final int EDGE = 2;
    private static final int RUNNING = 3;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private boolean isOpen;

    private PageLines() {
    }

    static String joined(List<String> pages) {
        List<List<String>> lines = pages.stream().map(PageLines::lines).toList();
        Set<String> running = running(lines);
        PageLines joined = new PageLines();
        lines.forEach(page -> joined.addPage(withoutEdges(page, running)));
        joined.close();
        return joined.text.toString();
    }

    private static List<String> lines(String page) {
        List<String> lines = page.lines().map(line -> line.replaceAll("[\\s\\u00A0]+", " ").replace("\u00AD", "-").strip()).toList();
        int from = 0;
        while (from < lines.size() && lines.get(from).isEmpty()) {
            from++;
        }
        int to = lines.size();
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }

    /** What stands at the edge of three pages or more, apart from its numbers. */
    private static Set<String> running(List<List<String>> pages) {
        Map<String, Integer> times = new HashMap<>();
        pages.forEach(page -> page.stream().filter(line -> isAtEdge(page, line)).map(PageLines::shape).distinct().forEach(line -> times.merge(line, 1, Integer::sum)));
        times.values().removeIf(count -> count < RUNNING);
        return times.keySet();
    }

    private static boolean isAtEdge(List<String> page, String line) {
        return page.subList(0, Math.min(EDGE, page.size())).contains(line) || page.subList(Math.max(0, page.size() - EDGE), page.size()).contains(line);
    }

    private static String shape(String line) {
        return DIGITS.matcher(line).replaceAll("0");
    }

    private static List<String> withoutEdges(List<String> page, Set<String> running) {
        int from = 0;
        int to = page.size();
        for (int edge = 0; edge < EDGE; edge++) {
            from += from < to && isFurniture(page.get(from), running) ? 1 : 0;
            to -= from < to && isFurniture(page.get(to - 1), running) ? 1 : 0;
        }
        return page.subList(from, to);
    }

    private static boolean isFurniture(String line, Set<String> running) {
        return line.isEmpty() || PAGE_NUMBER.matcher(line).matches() || running.contains(shape(line));
    }

    private void addPage(List<String> lines) {
        int full = (int) (FULL * lines.stream().mapToInt(String::length).max().orElse(0));
        for (String line : lines) {
            if (line.equals(GAP)) {
                isOpen = isOpen && isHyphened();
            } else {
                add(line);
                isOpen = line.length() >= full;
            }
        }
        isOpen = isOpen && !endsSentence();
    }

    private void add(String line) {
        if (!isOpen || BULLET.matcher(line).matches()) {
            close();
        } else if (!isHyphened()) {
            open.append(' ');
        } else if (!isCompound(open.substring(open.lastIndexOf(" ") + 1, open.length() - 1), line.split(" ", 2)[0])) {
            open.setLength(open.length() - 1);
        }
        open.append(line);
    }

    private boolean isHyphened() {
        return open.length() > 1 && open.charAt(open.length() - 1) == '-' && Character.isLetter(open.charAt(open.length() - 2));
    }

    /** Whether the hyphen at the end of a line belongs to the word: cross-border, year-on-year. */
    private static boolean isCompound(String first, String second) {
        return KEEP_HYPHEN.contains(first.toLowerCase(Locale.ROOT)) || first.contains("-") || second.contains("-") || !Character.isLowerCase(second.charAt(0));
    }

    private boolean endsSentence() {
        return !open.isEmpty() && ".!?:\"”".indexOf(open.charAt(open.length() - 1)) >= 0;
    }

    private void close() {
        if (!open.isEmpty()) {
            text.append(open).append('\n');
        }
        open.setLength(0);
    }
}
