package org.tradegraph.attach;

import org.tradegraph.trade.Named;

/** Where a candidate comes from; it may come from several. */
enum Source implements Named {
    /** The reader of the sentence chose it. */
    TOLD,
    /** It is named in the sentence before the number. */
    BEFORE,
    /** It is named in the sentence behind the number. */
    BEHIND,
    /** The number before has it. */
    PREVIOUS,
    /** Most numbers of the document were told to have it. */
    MAIN,
    /** The first number of the document has it. */
    FIRST,
    /** It is named in a headline. */
    TITLE,
    /** It is named in the sentence before. */
    LAST,
    /** It stands to the number before as what was told stood to what was told of that one. */
    CARRIED,
    /** The slot stays empty. */
    NONE;

    /** How many sets of sources there are. */
    static final int SETS = 1 << values().length;

    int bit() {
        return 1 << ordinal();
    }

    static String names(int set) {
        StringBuilder names = new StringBuilder();
        for (Source source : values()) {
            if ((set & source.bit()) != 0) {
                names.append(names.length() == 0 ? "" : "+").append(source.code());
            }
        }
        return names.toString();
    }
}
