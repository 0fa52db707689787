package org.tradegraph.query;

import java.util.List;

/** What the {@code #+} lines at the head of a query file say. */
record Header(String summary, String description, List<String> tags, List<Parameter> parameters, View view, int expect) {
}
