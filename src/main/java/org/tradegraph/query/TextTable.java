package org.tradegraph.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows as aligned text for terminals; numbers stand right, long words are cut. */
final class TextTable {

    private static final int WIDEST = 60;
    private static final String GAP = "  ";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<String> columns;
    private final List<List<String>> rows;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();

    TextTable(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows.stream().map(row -> row.stream().map(TextTable::cut).toList()).toList();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            widths.add(Math.max(length(columns.get(i)), this.rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)));
            numeric.add(this.rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).allMatch(cell -> NUMBER.matcher(cell).matches()));
        }
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return length(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    void write(OutputStream out) {
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        print.println(line(columns));
        print.println(line(widths.stream().map("-"::repeat).toList()));
        rows.forEach(row -> print.println(line(row)));
        print.flush();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(widths.get(i) - length(cells.get(i)));
            line.append(i == 0 ? "" : GAP).append(numeric.get(i) ? space + cells.get(i) : cells.get(i) + space);
        }
        return line.toString().stripTrailing();
    }
}
