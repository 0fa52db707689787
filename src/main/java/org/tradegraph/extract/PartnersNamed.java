package org.tradegraph.extract;

import java.util.List;

/** Remembers whom a text has named as partners: "them", "the former", "the latter". */
final class PartnersNamed {

    private List<Party> last = List.of();
    private List<Party> before = List.of();
    private List<Party> latter = List.of();
    private List<Party> former = List.of();

    /** Takes note of partners. */
    void listed(List<Party> parties) {
        if (!parties.equals(last)) {
            before = last;
            last = parties;
        }
    }

    /** Holds on to the last partners, while a sentence speaks of "the former" and "the latter". */
    void mark() {
        latter = last;
        former = before;
    }

    /** Those whom "them" or "it" means. */
    List<Party> them() {
        return last;
    }

    /** Those named before the last, as the sentence begins. */
    List<Party> former() {
        return former;
    }

    /** Those named last, as the sentence begins. */
    List<Party> latter() {
        return latter;
    }
}
