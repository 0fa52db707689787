package org.tradegraph.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.Document;
import org.tradegraph.text.PublicationDate;

/** Reads a document that is one line of JSON: {@code {"id","title","date","publisher","url","text"}}, of which only the text is needed. Positions in the text hold. */
public final class DocumentLine {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._~-]+");
    private static final int LONGEST_NAME = 120;

    private final String place;
    private final JsonObject json;

    private DocumentLine(String place, JsonObject json) {
        this.place = place;
        this.json = json;
    }

    /**
     * The document in a line.
     *
     * @param place file and line, for messages
     * @param name  what the document is called where it has no id
     * @throws TradeGraphException naming the place, if the line is no document
     */
    public static Document read(String place, String name, String line) {
        return new DocumentLine(place, object(place, line)).document(name);
    }

    /** Whether a line is an object with a key. */
    public static boolean hasKey(String line, String key) {
        try {
            return JsonParser.parseString(line) instanceof JsonObject object && object.has(key);
        } catch (JsonParseException | IllegalStateException e) {
            return false;
        }
    }

    private static JsonObject object(String place, String line) {
        try {
            if (JsonParser.parseString(line) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | IllegalStateException e) {
            throw new TradeGraphException(place + ": is no JSON; write one object a line, with the keys id, title, date, publisher, url and text", e);
        }
        throw new TradeGraphException(place + ": is no JSON object; write the document as one, with the keys id, title, date, publisher, url and text");
    }

    private Document document(String name) {
        String text = value("text").orElseThrow(() -> new TradeGraphException(place + ": the key 'text' is missing; give the words of the document"));
        Metadata metadata = new Metadata(value("title").map(title -> title.replaceAll("\\s+", " ").strip()), value("date").map(this::date), value("publisher"), value("url"));
        return metadata.withBodyAsGiven(value("id").map(DocumentLine::safe).filter(id -> !id.isEmpty()).orElse(name), withPlainLineEnds(text));
    }

    private Optional<String> value(String key) {
        JsonElement value = json.get(key);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive()) {
            throw new TradeGraphException(place + ": the value of '" + key + "' is no text; write it in quotes");
        }
        return Optional.of(value.getAsString()).filter(words -> !words.isBlank());
    }

    private LocalDate date(String words) {
        return PublicationDate.find(words).filter(PublicationDate::isPlausible).orElseThrow(() ->
                new TradeGraphException(place + ": '" + words + "' is no date; write it as 2024-10-14"));
    }

    /** An id as the name of a document: letters, digits and a few signs; what is longer is cut and told apart by a number made of all of it. */
    private static String safe(String id) {
        String name = UNSAFE.matcher(id.strip()).replaceAll("-").replaceAll("^[-.]+|-+$", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(id.hashCode());
    }

    /** One sign for one, so that positions hold. */
    private static String withPlainLineEnds(String text) {
        return text.replace("\r\n", " \n").replace('\r', '\n');
    }
}
