package org.tradegraph.extract;

import java.util.List;

/** Says several names as one would list them: "tea, coffee and cocoa". */
final class Listed {

    private Listed() {
    }

    static String of(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
