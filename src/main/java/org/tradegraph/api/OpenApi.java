package org.tradegraph.api;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Format;
import org.tradegraph.query.Parameter;

/** Describes the canned queries as OpenAPI 3.1, from their files. */
public final class OpenApi {

    private final Choices choices;

    public OpenApi(Choices choices) {
        this.choices = choices;
    }

    /** The description of an API at an address. */
    public String json(List<CannedQuery> queries, String server) {
        JsonObject api = new JsonObject();
        api.addProperty("openapi", "3.1.0");
        JsonObject info = new JsonObject();
        info.addProperty("title", "TradeGraph");
        info.addProperty("version", "1");
        info.addProperty("summary", "Questions to a knowledge graph of trade");
        info.addProperty("description", "Every number comes with the sentence that states it and the document that sentence stands in.");
        info.add("license", license());
        api.add("info", info);
        JsonObject address = new JsonObject();
        address.addProperty("url", server);
        JsonArray servers = new JsonArray();
        servers.add(address);
        api.add("servers", servers);
        JsonObject paths = new JsonObject();
        queries.forEach(query -> paths.add("/queries/" + query.name(), path(query)));
        api.add("paths", paths);
        JsonObject components = new JsonObject();
        JsonObject schemas = new JsonObject();
        schemas.add("Problem", problem());
        components.add("schemas", schemas);
        api.add("components", components);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(api);
    }

    private static JsonObject license() {
        JsonObject license = new JsonObject();
        license.addProperty("name", "Creative Commons Attribution 4.0");
        license.addProperty("identifier", "CC-BY-4.0");
        return license;
    }

    private JsonObject path(CannedQuery query) {
        JsonObject get = new JsonObject();
        get.addProperty("operationId", query.name());
        get.addProperty("summary", query.summary());
        get.addProperty("description", query.description());
        get.add("tags", strings(query.tags().stream().limit(1).toList()));
        JsonArray parameters = new JsonArray();
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(format(query));
        if (query.isPageable()) {
            parameters.add(number("page", "Which page of the rows, from 1."));
            parameters.add(number("page_size", "How many rows a page has; 100 where only a page is asked for."));
        }
        get.add("parameters", parameters);
        get.add("responses", responses(query));
        JsonObject path = new JsonObject();
        path.add("get", get);
        return path;
    }

    private JsonObject parameter(Parameter given) {
        JsonObject value = value(given);
        JsonObject schema = given.list() ? listOf(value) : value;
        given.preset().ifPresent(preset -> schema.add("default", typed(given, preset)));
        JsonObject parameter = query(given.name(), given.help(), given.required(), schema);
        if (given.list()) {
            parameter.addProperty("style", "form");
            parameter.addProperty("explode", true);
        }
        given.example().ifPresent(example -> parameter.add("example", typed(given, example)));
        return parameter;
    }

    private JsonObject value(Parameter given) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", given.type() == Parameter.Type.LIMIT ? "integer" : given.type() == Parameter.Type.NUMBER ? "number" : "string");
        if (given.type() == Parameter.Type.YEAR) {
            schema.addProperty("pattern", "^\\d{4}$");
        }
        List<Choices.Choice> values = choices.of(given);
        if (!values.isEmpty()) {
            schema.add("enum", strings(values.stream().map(Choices.Choice::value).toList()));
        }
        return schema;
    }

    private static JsonObject listOf(JsonObject value) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "array");
        schema.add("items", value);
        schema.addProperty("minItems", 1);
        return schema;
    }

    private static JsonElement typed(Parameter parameter, String text) {
        List<JsonPrimitive> values = parameter.values(text).stream().map(value -> parameter.type() == Parameter.Type.LIMIT || parameter.type() == Parameter.Type.NUMBER
                ? new JsonPrimitive(new BigDecimal(value)) : new JsonPrimitive(value)).toList();
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return parameter.list() ? array : values.get(0);
    }

    private static JsonObject format(CannedQuery query) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "string");
        JsonArray codes = strings(query.formats().stream().map(Format::code).toList());
        codes.add("html");
        schema.add("enum", codes);
        return query("format", "The form of the answer; the same is said by a suffix of the path or the header Accept.", false, schema);
    }

    private static JsonObject number(String name, String help) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "integer");
        schema.addProperty("minimum", 1);
        return query(name, help, false, schema);
    }

    private static JsonObject query(String name, String help, boolean required, JsonObject schema) {
        JsonObject parameter = new JsonObject();
        parameter.addProperty("name", name);
        parameter.addProperty("in", "query");
        parameter.addProperty("description", help);
        parameter.addProperty("required", required);
        parameter.add("schema", schema);
        return parameter;
    }

    private static JsonObject responses(CannedQuery query) {
        JsonObject responses = new JsonObject();
        JsonObject content = new JsonObject();
        query.formats().forEach(format -> content.add(format.mediaType(), new JsonObject()));
        JsonObject done = new JsonObject();
        done.addProperty("description", query.columns().isEmpty() ? "A graph" : "Rows with the columns " + String.join(", ", query.columns()));
        done.add("content", content);
        responses.add("200", done);
        responses.add("304", described("Nothing has changed since the answer with the ETag given"));
        responses.add("400", problem("A parameter is unknown, missing or has no such value; the detail names it"));
        responses.add("406", problem("There is no such form; the detail lists those there are"));
        responses.add("503", problem("The query took too long"));
        return responses;
    }

    private static JsonObject described(String text) {
        JsonObject response = new JsonObject();
        response.addProperty("description", text);
        return response;
    }

    private static JsonObject problem(String text) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$ref", "#/components/schemas/Problem");
        JsonObject type = new JsonObject();
        type.add("schema", schema);
        JsonObject content = new JsonObject();
        content.add("application/problem+json", type);
        JsonObject response = described(text);
        response.add("content", content);
        return response;
    }

    private static JsonObject problem() {
        JsonObject properties = new JsonObject();
        for (String name : List.of("title", "detail")) {
            JsonObject text = new JsonObject();
            text.addProperty("type", "string");
            properties.add(name, text);
        }
        JsonObject status = new JsonObject();
        status.addProperty("type", "integer");
        properties.add("status", status);
        JsonObject problem = new JsonObject();
        problem.addProperty("type", "object");
        problem.add("properties", properties);
        return problem;
    }

    private static JsonArray strings(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }
}
