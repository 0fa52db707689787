package org.tradegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.tradegraph.api.Choices;
import org.tradegraph.page.Addresses;
import org.tradegraph.query.Answer;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Format;
import org.tradegraph.query.Parameter;

/**
 * What the page of a canned query shows: its form with the values given, and the answer or what was wrong with them.
 *
 * @param sparql the query with the values in it, or as it is where they do not fit
 * @param host   the address of the server
 */
public record QueryPage(CannedQuery query, Map<String, String> values, Optional<Answer> answer, Optional<String> fault, Paging paging,
                        String sparql, String host, Choices choices, Addresses addresses) {

    private static final int LONG_CELL = 50;

    /** A cell of the answer as it is shown. */
    public record Cell(String text, String kind, String href) {
    }

    public String value(Parameter parameter) {
        return values.getOrDefault(parameter.name(), parameter.preset().orElse(""));
    }

    public List<List<Cell>> rows() {
        Answer given = answer.orElseThrow();
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<Node>>> terms = given.terms();
        for (int i = 0; i < terms.size(); i++) {
            List<Cell> row = new ArrayList<>();
            for (int j = 0; j < given.columns().size(); j++) {
                row.add(cell(given.columns().get(j), given.rows().get(i).get(j), terms.get(i).get(j)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether a column holds numbers, which stand right. */
    public String kindOf(String column) {
        Answer given = answer.orElseThrow();
        int place = given.columns().indexOf(column);
        boolean isNumeric = given.size() > 0 && given.rows().stream().map(row -> row.get(place)).allMatch(text -> text.isEmpty() || kind(text).equals("number"));
        return isNumeric ? "number" : "text";
    }

    private Cell cell(String column, String text, Optional<Node> term) {
        if (term.filter(Node::isURI).isPresent()) {
            return new Cell(text.replaceAll("^.*/", ""), "text", addresses.page(text));
        }
        if (column.toLowerCase(Locale.ROOT).endsWith("document") && !text.isEmpty()) {
            return new Cell(text, "text", DocumentsServlet.DOCUMENTS + "/" + text);
        }
        return new Cell(text, kind(text), "");
    }

    private static String kind(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? "number" : text.length() > LONG_CELL ? "words" : "text";
    }

    /** A number with thin spaces between thousands; years and other short ones as they are. */
    public String shown(Cell cell) {
        return cell.kind().equals("number") && cell.text().matches("-?\\d{5,}(\\.\\d+)?")
                ? cell.text().replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", "\u202f") : cell.text();
    }

    public boolean isGraph() {
        return query.columns().isEmpty();
    }

    /** A column's name in words: {@code otherValue} is "other value". */
    public String heading(String column) {
        return column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** The address of the same answer in another format. */
    public String link(Format format) {
        String given = given();
        return "/queries/" + query.name() + "." + format.code() + (given.isEmpty() ? "" : "?" + given);
    }

    private String given() {
        return values.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
    }

    /** The address of another page of the rows. */
    public String turned(int by) {
        return paging.href("/queries/" + query.name(), values, paging.page() + by);
    }

    /** The line that asks the same from a terminal. */
    public String curl() {
        return "curl '" + host + link(isGraph() ? Format.TTL : Format.CSV) + "'";
    }

    /** The address at which the editor opens the query. */
    public String editor() {
        return TradeServer.SPARQL + "#query=" + encode(sparql).replace("+", "%20");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
