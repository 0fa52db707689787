package org.tradegraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.tradegraph.files.Folder;
import org.tradegraph.files.Table;

/** Ways of speaking that state routes, relations and events, as the tables of {@code sayings/} write them. */
public final class Sayings {

    /** One way of speaking and the sort of fact it states; the pattern is explained at the head of {@code sayings/classes.tsv}. */
    public record Row(String fact, String pattern) {
    }

    private static final Pattern CLASS = Pattern.compile("(?:\\{|\\.!)([^} ]+)");

    private final Folder folder;
    private final Map<String, List<String>> classes = new HashMap<>();

    private Sayings(Folder folder) {
        this.folder = folder;
    }

    static Sayings load(Folder folder) {
        Sayings sayings = new Sayings(folder);
        Table.read(folder, "sayings/classes.tsv").rows().forEach(row -> sayings.classes.put(row.get("class"), row.list("phrases")));
        return sayings;
    }

    /** The ways of speaking of a family: {@code relations}, {@code products}, {@code routes}, {@code events}. */
    public List<Row> of(String family) {
        return Table.read(folder, "sayings/" + family + ".tsv").rows().stream()
                .map(this::row).toList();
    }

    private Row row(Table.Row row) {
        String pattern = row.get("pattern");
        CLASS.matcher(pattern).results().map(found -> found.group(1)).filter(name -> !classes.containsKey(name)).findFirst().ifPresent(name -> {
            throw row.error("the class '" + name + "' is unknown; add it to sayings/classes.tsv");
        });
        return new Row(row.get("fact"), row.get("pattern"));
    }

    /** The phrases that patterns call by one name. */
    public Map<String, List<String>> classes() {
        return classes;
    }
}
