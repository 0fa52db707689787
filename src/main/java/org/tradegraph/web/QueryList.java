package org.tradegraph.web;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Parameter;

/** The list of canned queries as JSON. */
final class QueryList {

    private QueryList() {
    }

    static String json(List<CannedQuery> queries) {
        JsonArray list = new JsonArray();
        queries.forEach(query -> list.add(entry(query)));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(list);
    }

    private static JsonObject entry(CannedQuery query) {
        JsonObject entry = new JsonObject();
        entry.addProperty("name", query.name());
        entry.addProperty("summary", query.summary());
        entry.addProperty("description", query.description());
        entry.addProperty("path", "/queries/" + query.name());
        entry.add("tags", strings(query.tags()));
        JsonArray parameters = new JsonArray();
        query.parameters().forEach(parameter -> parameters.add(entry(parameter)));
        entry.add("parameters", parameters);
        entry.add("columns", strings(query.columns()));
        entry.add("formats", strings(query.formats().stream().map(format -> format.code()).toList()));
        return entry;
    }

    private static JsonObject entry(Parameter parameter) {
        JsonObject entry = new JsonObject();
        entry.addProperty("name", parameter.name());
        entry.addProperty("type", parameter.type().code());
        entry.addProperty("list", parameter.list());
        entry.addProperty("required", parameter.required());
        parameter.preset().ifPresent(value -> entry.addProperty("default", value));
        parameter.example().ifPresent(value -> entry.addProperty("example", value));
        entry.addProperty("description", parameter.help());
        return entry;
    }

    private static JsonArray strings(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }
}
