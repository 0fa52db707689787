package org.tradegraph.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Packed;
import org.tradegraph.files.Packer;
import org.tradegraph.files.Table;

/** The words the program knows: places, goods, units, cues. Loaded once, never changed. */
public final class Lexicon {

    private final Gazetteer gazetteer;
    private final Goods goods;
    private final Words words;
    private final Sayings sayings;
    private final Folder folder;
    private final Optional<Prepared> prepared;
    private final Supplier<Bodies> bodies;

    private Lexicon(Folder folder, Optional<Prepared> prepared) {
        this.folder = folder;
        this.prepared = prepared;
        this.gazetteer = prepared("places").map(places -> new Gazetteer(places, () -> prepared("place-names").orElseThrow())).orElseGet(() -> Gazetteer.load(folder));
        this.goods = prepared("goods").map(Goods::new).orElseGet(() -> Goods.load(folder));
        this.words = Words.load(folder);
        this.sayings = Sayings.load(folder);
        this.bodies = new Later<>(() -> Bodies.load(folder, gazetteer, words));
        if (prepared.isEmpty()) {
            bodies();
        }
    }

    /** The lexicon of the project: {@code data/lexicon} of the checkout, else of the jar. */
    public static Lexicon load() {
        return load(Folder.ofProject("data/lexicon"));
    }

    /** A lexicon from a folder of tables, or what was prepared from the very same. */
    public static Lexicon load(Folder folder) {
        return new Lexicon(folder, Prepared.of(folder));
    }

    /** The lexicon of the project from its tables, whatever was prepared. */
    public static Lexicon ofTables() {
        return new Lexicon(Folder.ofProject("data/lexicon"), Optional.empty());
    }

    /** Words in the form in which the tables' words are compared with those of a text: lower case, no accents, straight quotes. */
    public static String fold(String words) {
        return Fold.fold(words);
    }

    /** Whether the tables need not be read, since they are those that the program was built with. */
    public boolean isPrepared() {
        return prepared.isPresent();
    }

    /** A part of what was prepared from these tables when the program was built, if it was. */
    public Optional<Packed> prepared(String part) {
        return prepared.map(parts -> parts.part(part));
    }

    /** Its own parts of what is prepared. */
    public Map<String, Packer> packed() {
        return Map.of("places", gazetteer.packed(), "place-names", gazetteer.packedNames(), "goods", goods.packed());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Goods goods() {
        return goods;
    }

    public Words words() {
        return words;
    }

    /** The bodies that are quoted; no document needs them to be read, so they may be loaded later than the rest. */
    public Bodies bodies() {
        return bodies.get();
    }

    public Sayings sayings() {
        return sayings;
    }

    /** One of the tables by its name, for those that need no more than its rows. */
    public Table table(String name) {
        return Table.read(folder, name + ".tsv");
    }

    /** A hash of all tables: it changes when a word changes, and then documents must be read anew. */
    public String hash() {
        return LexiconHash.of(folder);
    }
}
