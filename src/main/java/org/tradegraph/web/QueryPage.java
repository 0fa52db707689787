package org.tradegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradegraph.query.Answer;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Format;
import org.tradegraph.query.Parameter;

/** What the page of a canned query shows: its form with the values given, and the answer or what was wrong with them. */
public record QueryPage(CannedQuery query, Map<String, String> values, Optional<Answer> answer, Optional<String> fault) {

    private static final int MOST_ROWS = 1000;
    private static final int LONG_CELL = 50;

    public String value(Parameter parameter) {
        return values.getOrDefault(parameter.name(), parameter.preset().orElse(""));
    }

    public List<List<String>> rows() {
        return answer.map(Answer::rows).orElse(List.of()).stream().limit(MOST_ROWS).toList();
    }

    public boolean isGraph() {
        return query.columns().isEmpty();
    }

    /** A column's name in words: {@code otherValue} is "other value". */
    public String heading(String column) {
        return column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    public String kind(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?") ? "number" : cell.length() > LONG_CELL ? "words" : "text";
    }

    /** The address of the same answer in another format. */
    public String link(Format format) {
        String given = values.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
        return "/queries/" + query.name() + "." + format.code() + (given.isEmpty() ? "" : "?" + given);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
