package org.tradegraph.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page about a thing begins with.
 *
 * @param iri        its name in the graph
 * @param kinds      what it is
 * @param otherNames names it also has
 * @param within     what it lies in, or the list it belongs to
 * @param note       what it means, in a sentence, or nothing
 * @param code       its code in a standard, or nothing
 * @param sameAs     its name elsewhere, or nothing
 */
public record Thing(String iri, String label, List<Link> kinds, List<String> otherNames, List<Link> within, String note, String code,
                    Optional<Spot> spot, String sameAs) {
}
