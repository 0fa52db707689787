package org.tradegraph.lexicon;

import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Table;

/** The words the program knows: places, goods, units, cues. Loaded once, never changed. */
public final class Lexicon {

    private final Gazetteer gazetteer;
    private final Goods goods;
    private final Words words;
    private final Sayings sayings;
    private final Bodies bodies;
    private final Folder folder;

    private Lexicon(Folder folder) {
        this.gazetteer = Gazetteer.load(folder);
        this.goods = Goods.load(folder);
        this.words = Words.load(folder);
        this.sayings = Sayings.load(folder);
        this.bodies = Bodies.load(folder, gazetteer, words);
        this.folder = folder;
    }

    /** The lexicon of the project: {@code data/lexicon} of the checkout, else of the jar. */
    public static Lexicon load() {
        return load(Folder.ofProject("data/lexicon"));
    }

    /** A lexicon from a folder of tables. */
    public static Lexicon load(Folder folder) {
        return new Lexicon(folder);
    }

    /** Words in the form in which the tables' words are compared with those of a text: lower case, no accents, straight quotes. */
    public static String fold(String words) {
        return Fold.fold(words);
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

    public Bodies bodies() {
        return bodies;
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
