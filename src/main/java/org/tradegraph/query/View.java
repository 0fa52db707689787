package org.tradegraph.query;

import java.util.List;

/** How an answer is best shown: a kind such as {@code bar}, and the columns it is drawn from. */
public record View(String kind, List<String> columns) {

    static final View TABLE = new View("table", List.of());
}
