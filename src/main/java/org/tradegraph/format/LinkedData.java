package org.tradegraph.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the JSON-LD in a web page says of the article: the first object that is an article by its type, wherever it stands. */
final class LinkedData {

    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "BlogPosting", "Report",
            "TechArticle", "ScholarlyArticle", "LiveBlogPosting", "PressRelease");
    private static final int MOST_OBJECTS = 2000;

    private final JsonObject article;

    private LinkedData(JsonObject article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        Deque<JsonElement> waiting = new ArrayDeque<>();
        page.select("script[type*=ld+json]").forEach(script -> parse(script).ifPresent(waiting::add));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonElement next = waiting.poll();
            if (next.isJsonArray()) {
                next.getAsJsonArray().forEach(waiting::add);
            } else if (next.isJsonObject() && isArticle(next.getAsJsonObject())) {
                return new LinkedData(next.getAsJsonObject());
            } else if (next.isJsonObject()) {
                next.getAsJsonObject().entrySet().forEach(entry -> waiting.add(entry.getValue()));
            }
        }
        return new LinkedData(new JsonObject());
    }

    private static Optional<JsonElement> parse(Element script) {
        try {
            return Optional.of(JsonParser.parseString(script.data().strip()));
        } catch (JsonParseException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean isArticle(JsonObject object) {
        return values(object.get("@type")).anyMatch(type -> type.isJsonPrimitive() && ARTICLES.contains(type.getAsString()));
    }

    private static Stream<JsonElement> values(JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return Stream.of();
        }
        return value.isJsonArray() ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false) : Stream.of(value);
    }

    /** The first plain value of a key, or the address of the thing that stands there. */
    Optional<String> text(String key) {
        return values(article.get(key)).map(value -> value.isJsonObject() ? value.getAsJsonObject().get("@id") : value)
                .filter(value -> value != null && value.isJsonPrimitive()).map(JsonElement::getAsString).filter(words -> !words.isBlank()).findFirst();
    }

    /** The name of the first thing that stands under a key. */
    Optional<String> name(String key) {
        return values(article.get(key)).map(value -> value.isJsonObject() ? value.getAsJsonObject().get("name") : value)
                .filter(value -> value != null && value.isJsonPrimitive()).map(JsonElement::getAsString).filter(words -> !words.isBlank()).findFirst();
    }
}
