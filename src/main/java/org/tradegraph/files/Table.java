package org.tradegraph.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of rows: UTF-8, tab-separated, the first line names the columns, {@code #} starts a comment line,
 * {@code |} separates several values in one cell.
 */
public record Table(String name, List<String> columns, List<Row> rows) {

    /** One line of a table. */
    public record Row(Table table, int line, String[] cells) {

        /** The cell in a column, empty text where the line is short; fails if the table has no such column. */
        public String get(String column) {
            int index = table.columns.indexOf(column);
            if (index < 0) {
                throw new TradeGraphException(table.name + ":1: there is no column '" + column + "'; add it to the header");
            }
            return index < cells.length ? cells[index] : "";
        }

        /** The cell, or nothing where it is empty or the table has no such column. */
        public Optional<String> find(String column) {
            int index = table.columns.indexOf(column);
            return index < 0 || index >= cells.length || cells[index].isEmpty() ? Optional.empty() : Optional.of(cells[index]);
        }

        /** The values of a cell, none where it is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : cell.indexOf('|') < 0 ? List.of(cell) : Arrays.asList(cell.split("\\|"));
        }

        /** A sentence that begins with file and line, to be thrown. */
        public TradeGraphException error(String message) {
            return new TradeGraphException(table.name + ":" + line + ": " + message);
        }
    }

    /** Reads one table of a folder. */
    public static Table read(Folder folder, String name) {
        return parse(name, folder.text(name));
    }

    static Table parse(String name, String text) {
        List<Row> rows = new ArrayList<>();
        Table table = null;
        int number = 0;
        for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
            number++;
            int end = lineEnd(text, start);
            end = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (isBlank(text, start, end) || text.charAt(start) == '#') {
                continue;
            }
            String[] cells = cells(text, start, end);
            if (table == null) {
                table = new Table(name, Arrays.stream(cells).map(String::intern).toList(), rows);
            } else if (cells.length > table.columns.size()) {
                throw new TradeGraphException(name + ":" + number + ": " + cells.length + " cells for "
                        + table.columns.size() + " columns; take the surplus tab out");
            } else {
                rows.add(new Row(table, number, cells));
            }
        }
        if (table == null) {
            throw new TradeGraphException(name + ":1: the table is empty; its first line must name the columns");
        }
        return table;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlank(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    /** The cells of a line; far more of them are cut than anything else when the program starts. */
    private static String[] cells(String text, int start, int end) {
        int count = 1;
        for (int at = start; at < end; at++) {
            count += text.charAt(at) == '\t' ? 1 : 0;
        }
        String[] cells = new String[count];
        int from = start;
        for (int cell = 0; cell < count; cell++) {
            int tab = cell == count - 1 ? end : text.indexOf('\t', from);
            cells[cell] = from == tab ? "" : text.substring(from, tab);
            from = tab + 1;
        }
        return cells;
    }
}
