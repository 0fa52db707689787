package org.tradegraph.lexicon;

import org.tradegraph.files.Folder;

/** The words the program knows: places, goods, units, cues. Loaded once, never changed. */
public final class Lexicon {

    private final Gazetteer gazetteer;
    private final Goods goods;
    private final String hash;

    private Lexicon(Gazetteer gazetteer, Goods goods, String hash) {
        this.gazetteer = gazetteer;
        this.goods = goods;
        this.hash = hash;
    }

    /** The lexicon of the project: {@code data/lexicon} of the checkout, else of the jar. */
    public static Lexicon load() {
        return load(Folder.ofProject("data/lexicon"));
    }

    /** A lexicon from a folder of tables. */
    public static Lexicon load(Folder folder) {
        return new Lexicon(Gazetteer.load(folder), Goods.load(folder), LexiconHash.of(folder));
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Goods goods() {
        return goods;
    }

    /** A hash of all tables: it changes when a word changes, and then documents must be read anew. */
    public String hash() {
        return hash;
    }
}
