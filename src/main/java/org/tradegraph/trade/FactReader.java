package org.tradegraph.trade;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Reads facts from JSON lines, as {@link FactLines} writes them and as gold files hold them. Where a gold file gives a
 * list of right answers for a key, the first one is taken.
 */
public final class FactReader {

    private FactReader() {
    }

    /**
     * The fact on a line.
     *
     * @throws IllegalArgumentException if the line is no fact, with a message that says what is wrong
     */
    public static FactLine read(String line) {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            return new FactLine(text(json, "document").orElse(""), fact(json).withPlaces(name -> told(json, name)));
        } catch (JsonParseException | IllegalStateException | DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("this is no fact: " + e.getMessage(), e);
        }
    }

    /** The name with brackets that {@code places} gives a plain one, else the name itself. */
    private static String told(JsonObject json, String name) {
        JsonElement places = json.get("places");
        return places == null || !places.isJsonObject() ? name : text(places.getAsJsonObject(), name).orElse(name);
    }

    private static Fact fact(JsonObject json) {
        String type = need(json, "type");
        return switch (type) {
            case "observation" -> observation(json);
            case "route" -> route(json);
            case "relation" -> relation(json);
            case "event" -> event(json);
            default -> throw new IllegalArgumentException("'" + type + "' is no type of fact; write observation, route, relation or event");
        };
    }

    private static Observation observation(JsonObject json) {
        return new Observation(
                text(json, "reporter"), text(json, "partner"),
                text(json, "flow").map(code -> constant(Flow.class, code)).orElse(Flow.NONE),
                text(json, "product"), text(json, "segment"), text(json, "via"),
                text(json, "period").map(Period::new),
                constant(Indicator.class, need(json, "indicator")),
                text(json, "of").map(code -> constant(Indicator.class, code)),
                text(json, "basis"),
                new BigDecimal(need(json, "value")), need(json, "unit"),
                text(json, "approx").map(code -> constant(Approximation.class, code)).orElse(Approximation.EXACT),
                text(json, "modality").map(code -> constant(Modality.class, code)).orElse(Modality.STATED),
                text(json, "confidence").map(BigDecimal::new),
                evidence(json));
    }

    private static Route route(JsonObject json) {
        return new Route(text(json, "mode").map(code -> constant(Mode.class, code)), text(json, "origin"),
                text(json, "destination"), texts(json, "via"), text(json, "start").map(Period::new), evidence(json));
    }

    private static Relation relation(JsonObject json) {
        return new Relation(need(json, "subject"), constant(Predicate.class, need(json, "predicate")), need(json, "object"),
                text(json, "flow").map(code -> constant(Flow.class, code)), text(json, "partner"), evidence(json));
    }

    private static Event event(JsonObject json) {
        return new Event(constant(EventKind.class, need(json, "kind")), text(json, "place"), text(json, "date").map(Period::new),
                texts(json, "participants"), text(json, "label").orElse(""), evidence(json));
    }

    private static Evidence evidence(JsonObject json) {
        boolean isRoute = need(json, "type").equals("route");
        int start = text(json, FactLines.startKey(isRoute)).map(Integer::parseInt).orElse(0);
        int end = text(json, FactLines.endKey(isRoute)).map(Integer::parseInt).orElse(start);
        return new Evidence(start, end, text(json, "evidence").orElse(""), text(json, "rule").orElse(""), text(json, "attribution"), again(json));
    }

    private static List<Evidence> again(JsonObject json) {
        List<Evidence> others = new ArrayList<>();
        if (json.get("again") != null) {
            for (JsonElement element : json.getAsJsonArray("again")) {
                JsonObject other = element.getAsJsonObject();
                int start = text(other, "start").map(Integer::parseInt).orElse(0);
                others.add(new Evidence(start, text(other, "end").map(Integer::parseInt).orElse(start), need(other, "evidence"), "", Optional.empty()));
            }
        }
        return others;
    }

    private static <E extends Enum<E> & Named> E constant(Class<E> kind, String code) {
        return Named.find(kind, code).orElseThrow(() ->
                new IllegalArgumentException("'" + code + "' is no " + kind.getSimpleName().toLowerCase()));
    }

    private static String need(JsonObject json, String key) {
        return text(json, key).orElseThrow(() -> new IllegalArgumentException("the key '" + key + "' is missing"));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return texts(json, key).stream().findFirst().filter(value -> !value.isEmpty());
    }

    private static List<String> texts(JsonObject json, String key) {
        JsonElement value = json.get(key);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Iterable<JsonElement> elements = value.isJsonArray() ? value.getAsJsonArray() : List.of(value);
        for (JsonElement element : elements) {
            texts.add(element.isJsonNull() ? "" : element.getAsString());
        }
        return texts;
    }
}
