package org.tradegraph.files;

import java.util.List;
import java.util.Optional;

/** What stands in one line, cell by cell, written in the way of the tables. */
public final class Cells {

    private static final char BETWEEN_CELLS = '\t';
    private static final char BETWEEN_VALUES = '|';

    private final String line;
    private int at;

    public Cells(String line) {
        this.line = line;
    }

    public static String line(String... cells) {
        return String.join(String.valueOf(BETWEEN_CELLS), cells);
    }

    public static String list(Iterable<String> values) {
        return String.join(String.valueOf(BETWEEN_VALUES), values);
    }

    /** The values of a cell, none where it is empty. */
    public static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : cell.indexOf(BETWEEN_VALUES) < 0 ? List.of(cell) : List.of(cell.split("\\|"));
    }

    public String next() {
        int tab = line.indexOf(BETWEEN_CELLS, at);
        String cell = line.substring(at, tab < 0 ? line.length() : tab);
        at += cell.length() + 1;
        return cell;
    }

    public Optional<String> nextIfAny() {
        return Optional.of(next()).filter(cell -> !cell.isEmpty());
    }

    public List<String> nextList() {
        return values(next());
    }
}
