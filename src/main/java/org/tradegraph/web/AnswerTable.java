package org.tradegraph.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.tradegraph.page.Addresses;
import org.tradegraph.page.Amount;
import org.tradegraph.page.PeriodWords;
import org.tradegraph.query.Answer;

/** The rows of an answer as people read them: numbers with commas, periods in words, links where something has a page. */
public record AnswerTable(List<Column> columns, List<List<Cell>> rows) {

    private static final int LONG_CELL = 80;
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private static final String YEAR = "\\d{4}";
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-[-\\dQ]+(/[-\\dQ]+)?|\\d{4}/\\d{4}");

    /**
     * A column.
     *
     * @param heading its name in words: {@code otherValue} is "other value"
     * @param kind    number, which stands right, or text
     */
    public record Column(String name, String heading, String kind) {
    }

    /**
     * A cell.
     *
     * @param value what it holds
     * @param shown the same for people
     * @param kind  number, words, when or text
     */
    public record Cell(String value, String shown, String kind, String href) {
    }

    static AnswerTable of(Answer answer, Addresses addresses) {
        List<List<String>> texts = answer.rows();
        List<List<Optional<Node>>> terms = answer.terms();
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < answer.columns().size(); j++) {
            String name = answer.columns().get(j);
            int place = j;
            List<String> values = texts.stream().map(row -> row.get(place)).filter(text -> !text.isEmpty()).toList();
            columns.add(new Column(name, name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT), isNumeric(values) ? "number" : "text"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Cell> row = new ArrayList<>();
            for (int j = 0; j < columns.size(); j++) {
                row.add(cell(columns.get(j), texts.get(i).get(j), terms.get(i).get(j), addresses));
            }
            rows.add(row);
        }
        return new AnswerTable(columns, rows);
    }

    /** Years are numbers that nobody adds up. */
    private static boolean isNumeric(List<String> values) {
        return values.stream().allMatch(text -> text.matches(NUMBER)) && values.stream().anyMatch(text -> !text.matches(YEAR));
    }

    private static Cell cell(Column column, String text, Optional<Node> term, Addresses addresses) {
        if (term.filter(Node::isURI).isPresent()) {
            return new Cell(text, text.replaceAll("^.*/", ""), "text", addresses.page(text));
        }
        if (column.name().toLowerCase(Locale.ROOT).endsWith("document") && !text.isEmpty()) {
            return new Cell(text, text, "text", DocumentsServlet.DOCUMENTS + "/" + text);
        }
        if (column.kind().equals("number") && !text.isEmpty()) {
            return new Cell(text, text.matches("-?\\d{1,4}") ? text : Amount.plain(new BigDecimal(text)), "number", "");
        }
        boolean isPeriod = PERIOD.matcher(text).matches();
        return new Cell(text, isPeriod ? PeriodWords.of(text) : text, text.length() > LONG_CELL ? "words" : isPeriod ? "when" : "text", "");
    }
}
