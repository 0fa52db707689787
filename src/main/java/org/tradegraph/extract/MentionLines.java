package org.tradegraph.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Reading;
import org.tradegraph.mention.Segment;
import org.tradegraph.mention.Time;
import org.tradegraph.text.CodePoints;
import org.tradegraph.text.Document;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.Period;

/** Writes the mentions of a document as JSON lines: kind, position in code points, words, and for an amount its value, unit, direction and bound. */
final class MentionLines {

    private final Document document;
    private final CodePoints positions;
    private final Grammar grammar;
    private final List<String> lines = new ArrayList<>();

    MentionLines(Document document, Grammar grammar) {
        this.document = document;
        this.positions = new CodePoints(document.text());
        this.grammar = grammar;
    }

    void add(Reading reading) {
        Wording wording = new Wording(grammar, reading);
        List<Mention> mentions = UnitSharing.among(wording, reading.mentions());
        Directions directions = new Directions(wording, mentions);
        mentions.forEach(mention -> lines.add(line(reading, directions, mention)));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private String line(Reading reading, Directions directions, Mention mention) {
        int start = reading.tokens().get(mention.from()).start();
        int end = reading.tokens().get(mention.to() - 1).end();
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.beginObject().name("document").value(document.name()).name("kind").value(kind(mention))
                    .name("start").value(positions.at(start)).name("end").value(positions.at(end))
                    .name("text").value(document.text().substring(start, end));
            details(json, directions, mention);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String kind(Mention mention) {
        if (mention instanceof Amount) {
            return "amount";
        }
        if (mention instanceof Time) {
            return "period";
        }
        if (mention instanceof PlaceMention) {
            return "place";
        }
        return mention instanceof Goods ? "product" : "cue";
    }

    private void details(JsonWriter json, Directions directions, Mention mention) throws IOException {
        if (mention instanceof Amount amount) {
            amount(json, directions, amount);
        } else if (mention instanceof Time time) {
            json.name("value").value(time.period().map(Period::code).orElse(null));
        } else if (mention instanceof PlaceMention place) {
            json.name("value").value(place.senses().isEmpty() ? place.word() : place.senses().get(0).name());
        } else if (mention instanceof Goods goods) {
            json.name("value").value(goods.name());
        } else if (mention instanceof Segment segment) {
            json.name("family").value("segment").name("value").value(segment.name());
        } else if (mention instanceof Cue cue) {
            json.name("family").value(cue.family()).name("value").value(cue.value());
        }
    }

    private void amount(JsonWriter json, Directions directions, Amount amount) throws IOException {
        json.name("value").value(amount.value().abs()).name("unit").value(amount.unit());
        int direction = directions.of(amount);
        if (direction != 0) {
            json.name("change").value(direction > 0 ? "up" : "down");
        }
        if (amount.approximation() != Approximation.EXACT) {
            json.name("bound").value(amount.approximation().code());
        }
    }
}
