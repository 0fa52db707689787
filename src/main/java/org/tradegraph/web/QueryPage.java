package org.tradegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    public String value(Parameter parameter) {
        return values.getOrDefault(parameter.name(), parameter.preset().orElse(""));
    }

    public boolean isChosen(Parameter parameter, Choices.Choice choice) {
        return parameter.values(value(parameter)).stream().anyMatch(value -> value.equals(choice.value()) || value.equals(choice.label()));
    }

    public AnswerTable table() {
        return AnswerTable.of(answer.orElseThrow(), addresses);
    }

    public boolean isGraph() {
        return query.columns().isEmpty();
    }

    /** The address of the same answer in another format. */
    public String link(Format format) {
        String given = given();
        return "/queries/" + query.name() + "." + format.code() + (given.isEmpty() ? "" : "?" + given);
    }

    /** The values as they stand in an address; those of the examples as long as nothing is asked. */
    private String given() {
        Map<String, String> wanted = answer.isPresent() || fault.isPresent() ? values : query.trials();
        return wanted.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
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
