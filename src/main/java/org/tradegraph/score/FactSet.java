package org.tradegraph.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;

/** Facts as JSON objects by the name of their document; objects, since a gold file may list several right answers for a key. */
public final class FactSet {

    private static final Pattern FOLDERS = Pattern.compile("^.*/");
    private static final Pattern ENDING = Pattern.compile("\\.(txt|html?|md|jsonl)$");

    private final SortedMap<String, List<JsonObject>> byDocument = new TreeMap<>();

    /** The gold files of a folder, one a document: {@code NAME.jsonl}. */
    public static FactSet gold(Path folder) {
        return new FactSet().addGold(folder);
    }

    /** Adds the gold files of a folder. */
    public FactSet addGold(Path folder) {
        List<String> files = Folder.at(folder).names(".jsonl").stream().filter(file -> !file.contains("/")).toList();
        if (files.isEmpty()) {
            throw new TradeGraphException(folder + ": has no gold files; give a folder with a NAME.jsonl for each document");
        }
        files.forEach(file -> of(ENDING.matcher(file).replaceFirst("")).addAll(parse(folder.resolve(file))));
        return this;
    }

    /** Adds the facts of a file of JSON lines, each with its {@code document}. */
    public FactSet add(Path file) {
        parse(file).forEach(this::add);
        return this;
    }

    /** Adds a fact as written on a line, with its {@code document}. */
    public FactSet add(String line) {
        add(JsonParser.parseString(line).getAsJsonObject());
        return this;
    }

    private void add(JsonObject fact) {
        String document = FOLDERS.matcher(Slot.of(fact, "document").first().orElse("")).replaceFirst("");
        of(ENDING.matcher(document).replaceFirst("")).add(fact);
    }

    private List<JsonObject> of(String document) {
        return byDocument.computeIfAbsent(document, name -> new ArrayList<>());
    }

    /** The facts of some of the documents. */
    public FactSet only(List<String> names) {
        FactSet some = new FactSet();
        names.forEach(name -> some.byDocument.put(name, of(name)));
        return some;
    }

    /** The names of the documents. */
    public List<String> documents() {
        return List.copyOf(byDocument.keySet());
    }

    /** The facts of one type that a document states. */
    List<JsonObject> facts(String document, String type) {
        return byDocument.getOrDefault(document, List.of()).stream()
                .filter(fact -> Slot.of(fact, "type").first().filter(type::equals).isPresent()).toList();
    }

    private static List<JsonObject> parse(Path file) {
        List<JsonObject> objects = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    objects.add(JsonParser.parseString(line).getAsJsonObject());
                }
            }
        } catch (JsonParseException | IllegalStateException e) {
            throw new TradeGraphException(file + ":" + number + ": is no JSON object; write one fact a line", e);
        } catch (IOException e) {
            throw new TradeGraphException(file + ": cannot be read (" + e.getMessage() + "); check that it is UTF-8 text", e);
        }
        return objects;
    }
}
