package org.tradegraph.web;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.tradegraph.query.CannedQuery;

/** What the page of the endpoint shows: a query to begin with, the canned ones as examples, and the prefixes known. */
public record SparqlPage(String example, List<CannedQuery> queries, Map<String, String> prefixes) {

    /** The prefixes for the editor's script; letters that end a script are written as escapes. */
    public String json() {
        JsonObject json = new JsonObject();
        JsonObject names = new JsonObject();
        prefixes.forEach(names::addProperty);
        json.add("prefixes", names);
        return new Gson().toJson(json);
    }
}
