package org.tradegraph.attach;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

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
    /** It is named first in the paragraph. */
    PARAGRAPH,
    /** The text says that it was written there, and no more. */
    DATELINE,
    /** The document names it most often. */
    MOST,
    /** It stands to the number before as what was told stood to what was told of that one. */
    CARRIED,
    /** The slot stays empty. */
    NONE;

    private static final Source[] ALL = values();
    private static final Map<String, Source> BY_CODE = Arrays.stream(ALL).collect(Collectors.toUnmodifiableMap(Source::code, source -> source));

    int bit() {
        return 1 << ordinal();
    }

    static String names(int set) {
        StringBuilder names = new StringBuilder();
        for (Source source : ALL) {
            if ((set & source.bit()) != 0) {
                names.append(names.length() == 0 ? "" : "+").append(source.code());
            }
        }
        return names.toString();
    }

    /** The set that is written so, -1 where there is none. */
    static int set(String names) {
        int set = 0;
        for (String name : names.isEmpty() ? new String[0] : names.split("\\+")) {
            Source source = BY_CODE.get(name);
            if (source == null) {
                return -1;
            }
            set |= source.bit();
        }
        return set;
    }
}
