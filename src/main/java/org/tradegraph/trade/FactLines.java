package org.tradegraph.trade;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.google.gson.stream.JsonWriter;

/**
 * Writes facts as JSON lines: one object a line in the form of the annotation guide, with {@code document},
 * {@code start} and {@code end} (code points; of a route {@code evidenceStart} and {@code evidenceEnd}), {@code rule} and, where known, {@code attribution} beside it.
 */
public final class FactLines {

    private FactLines() {
    }

    /**
     * The line of one fact, without a line break; the same fact gives the same characters. Places go by their plain names; where
     * a name has namesakes, {@code places} says which one is meant.
     */
    public static String write(FactLine line) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("document").value(line.document());
            Map<String, String> told = new TreeMap<>();
            writeFact(json, PlaceName.plain(line.fact(), told));
            writePlaces(json, told);
            writeEvidence(json, line.fact());
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeFact(JsonWriter json, Fact fact) throws IOException {
        if (fact instanceof Observation observation) {
            writeObservation(json, observation);
        } else if (fact instanceof Route route) {
            writeRoute(json, route);
        } else if (fact instanceof Relation relation) {
            writeRelation(json, relation);
        } else if (fact instanceof Event event) {
            writeEvent(json, event);
        }
    }

    private static void writePlaces(JsonWriter json, Map<String, String> told) throws IOException {
        if (told.isEmpty()) {
            return;
        }
        json.name("places").beginObject();
        for (Map.Entry<String, String> name : told.entrySet()) {
            json.name(name.getKey()).value(name.getValue());
        }
        json.endObject();
    }

    private static void writeObservation(JsonWriter json, Observation seen) throws IOException {
        json.name("type").value("observation");
        text(json, "reporter", seen.reporter());
        text(json, "partner", seen.partner());
        text(json, "flow", seen.flow() == Flow.NONE ? Optional.empty() : Optional.of(seen.flow().code()));
        text(json, "product", seen.product());
        text(json, "segment", seen.segment());
        text(json, "via", seen.via());
        text(json, "period", seen.period().map(Period::code));
        json.name("indicator").value(seen.indicator().code());
        if (seen.of().isPresent()) {
            json.name("of").value(seen.of().get().code());
        }
        if (seen.basis().isPresent()) {
            json.name("basis").value(seen.basis().get());
        }
        json.name("value").value(plain(seen.value()));
        json.name("unit").value(seen.unit());
        if (seen.approximation() != Approximation.EXACT) {
            json.name("approx").value(seen.approximation().code());
        }
        if (seen.modality() != Modality.STATED) {
            json.name("modality").value(seen.modality().code());
        }
        if (seen.confidence().isPresent()) {
            json.name("confidence").value(seen.confidence().get());
        }
    }

    private static void writeRoute(JsonWriter json, Route route) throws IOException {
        json.name("type").value("route");
        text(json, "mode", route.mode().map(Mode::code));
        text(json, "origin", route.origin());
        text(json, "destination", route.destination());
        array(json, "via", route.via());
        text(json, "start", route.start().map(Period::code));
    }

    private static void writeRelation(JsonWriter json, Relation relation) throws IOException {
        json.name("type").value("relation");
        json.name("subject").value(relation.subject());
        json.name("predicate").value(relation.predicate().code());
        json.name("object").value(relation.object());
        if (relation.flow().isPresent()) {
            json.name("flow").value(relation.flow().get().code());
        }
        if (relation.partner().isPresent()) {
            json.name("partner").value(relation.partner().get());
        }
    }

    private static void writeEvent(JsonWriter json, Event event) throws IOException {
        json.name("type").value("event");
        json.name("kind").value(event.kind().code());
        text(json, "place", event.place());
        text(json, "date", event.date().map(Period::code));
        array(json, "participants", event.participants());
        json.name("label").value(event.label());
    }

    private static void writeEvidence(JsonWriter json, Fact fact) throws IOException {
        Evidence words = fact.evidence();
        json.name("evidence").value(words.text());
        json.name(startKey(fact instanceof Route)).value(words.start());
        json.name(endKey(fact instanceof Route)).value(words.end());
        json.name("rule").value(words.rule());
        if (words.attribution().isPresent()) {
            json.name("attribution").value(words.attribution().get());
        }
        if (!words.again().isEmpty()) {
            json.name("again").beginArray();
            for (Evidence other : words.again()) {
                json.beginObject().name("evidence").value(other.text()).name("start").value(other.start()).name("end").value(other.end()).endObject();
            }
            json.endArray();
        }
    }

    /** Where the evidence begins; the {@code start} of a route is when it opened. */
    static String startKey(boolean isRoute) {
        return isRoute ? "evidenceStart" : "start";
    }

    static String endKey(boolean isRoute) {
        return isRoute ? "evidenceEnd" : "end";
    }

    private static void text(JsonWriter json, String key, Optional<String> value) throws IOException {
        json.name(key);
        if (value.isPresent()) {
            json.value(value.get());
        } else {
            json.nullValue();
        }
    }

    private static void array(JsonWriter json, String key, List<String> values) throws IOException {
        json.name(key).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
