package org.tradegraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;

/** The bodies that are quoted: those with a row of their own, and those that the name of an office and of a place make. */
public final class Bodies {

    private static final String OF = " of ";

    private final Gazetteer gazetteer;
    private final Map<String, Body> byForm = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    private Bodies(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static Bodies load(Folder lexicon, Gazetteer gazetteer, Words words) {
        Bodies bodies = new Bodies(gazetteer);
        Table.read(lexicon, "bodies.tsv").rows().forEach(bodies::add);
        Table.read(lexicon, "offices.tsv").rows().forEach(row -> row.list("forms").forEach(form -> bodies.offices.put(form, row.get("kind"))));
        words.demonyms().forEach(demonym -> bodies.demonyms.put(Fold.fold(demonym.word()), demonym.place()));
        return bodies;
    }

    private void add(Row row) {
        Optional<Place> place = row.find("place").map(id -> gazetteer.withId(id).orElseThrow(() -> row.error("'" + id + "' is no place; correct the cell 'place'")));
        Body body = new Body(row.get("id"), row.get("name"), row.get("kind"), place);
        addForm(row, body.name(), body);
        row.list("also").forEach(form -> addForm(row, form, body));
    }

    private void addForm(Row row, String form, Body body) {
        if (byForm.putIfAbsent(Fold.fold(form), body) != null) {
            throw row.error("'" + form + "' is the name of another body already; take it out of one of them");
        }
    }

    /** The body that some words name, if it is known or its office and place tell which it is. */
    public Optional<Body> named(String words) {
        String folded = Fold.fold(words).strip();
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        return Optional.ofNullable(byForm.get(bare)).or(() -> officeBehindPlace(bare)).or(() -> officeOfPlace(bare));
    }

    /** "Changchun Customs", "Pakistan's commerce ministry", "Turkish trade ministry" */
    private Optional<Body> officeBehindPlace(String words) {
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            String office = words.substring(space + 1);
            Optional<Place> place = offices.containsKey(office) ? place(words.substring(0, space)) : Optional.empty();
            if (place.isPresent()) {
                return place.map(home -> office(office, home));
            }
        }
        return Optional.empty();
    }

    /** "Ministry of Commerce of Pakistan", "customs of the Philippines" */
    private Optional<Body> officeOfPlace(String words) {
        int of = words.lastIndexOf(OF);
        if (of < 0 || !offices.containsKey(words.substring(0, of))) {
            return Optional.empty();
        }
        String name = words.substring(of + OF.length());
        return place(name.startsWith("the ") ? name.substring(4) : name).map(home -> office(words.substring(0, of), home));
    }

    private Optional<Place> place(String name) {
        String bare = name.endsWith("'s") ? name.substring(0, name.length() - 2) : name.endsWith("'") ? name.substring(0, name.length() - 1) : name;
        return gazetteer.named(bare).or(() -> Optional.ofNullable(demonyms.get(bare)).flatMap(gazetteer::withId));
    }

    /** The office of a place: the one with a row of its own where that is the only one of its kind, so that all its names mean one body. */
    private Body office(String office, Place home) {
        String kind = offices.get(office);
        String id = home.id() + "-" + kind;
        return byForm.values().stream().filter(body -> body.id().equals(id)).findFirst()
                .orElseGet(() -> new Body(home.id() + "-" + office.replace(' ', '-'), home.name() + ": " + office, kind, Optional.of(home)));
    }
}
