package org.tradegraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tradegraph.graph.Vocab;

/** Reads the links of a thing that no other part of its page shows, counted by property. */
final class Bundles {

    private static final int MOST_COUNTED = 5_000;
    private static final int FEW = 12;
    private static final int MANY = 2_000;

    /** What the other parts of the page tell. */
    private static final Set<Node> TOLD_OUTWARD = Set.of(Vocab.LOCATED_IN, Vocab.MEMBER_OF, Vocab.IN_SCHEME, Vocab.ATTRIBUTED_TO, Vocab.START_PERIOD, Vocab.COMMENT);
    private static final Set<Node> TOLD = Set.of(Vocab.TYPE, Vocab.PREF_LABEL, Vocab.ALT_LABEL, Vocab.LABEL,
            Vocab.NOTATION, Vocab.LAT, Vocab.LONG, Vocab.EXACT_MATCH, Vocab.STATED_IN, Vocab.ALSO_STATED_IN, Vocab.ORIGIN, Vocab.VIA, Vocab.DESTINATION, Vocab.MODE,
            Vocab.HELD_AT, Vocab.PARTICIPANT, Vocab.ON_PERIOD, Vocab.KIND, Vocab.SUBJECT, Vocab.OBJECT, Vocab.PREDICATE);

    private final Lookup lookup;

    Bundles(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The links out of a thing, then those into it; of the property named, all. */
    List<Bundle> of(Node thing, Optional<String> whole) {
        List<Bundle> bundles = new ArrayList<>(bundles(lookup.said(thing, Node.ANY, Node.ANY), Quad::getObject, false, whole));
        bundles.addAll(bundles(lookup.said(Node.ANY, Node.ANY, thing), Quad::getSubject, true, whole));
        return bundles;
    }

    private List<Bundle> bundles(Stream<Quad> said, Function<Quad, Node> end, boolean inward, Optional<String> whole) {
        Map<String, List<Quad>> byProperty = said.filter(quad -> !isTold(quad.getPredicate(), inward)).limit(MOST_COUNTED)
                .collect(Collectors.groupingBy(quad -> quad.getPredicate().getURI(), TreeMap::new, Collectors.toList()));
        return byProperty.values().stream().map(quads -> bundle(quads, end, inward, whole)).toList();
    }

    /** Of what is linked here by a dimension the figures tell. */
    private static boolean isTold(Node property, boolean inward) {
        return TOLD.contains(property) || (inward ? Vocab.DIMENSIONS.contains(property) : TOLD_OUTWARD.contains(property));
    }

    private Bundle bundle(List<Quad> quads, Function<Quad, Node> end, boolean inward, Optional<String> whole) {
        Node property = quads.get(0).getPredicate();
        String name = Lookup.lastPart(property);
        List<Node> ends = quads.stream().map(end).distinct().toList();
        int most = whole.filter(name::equals).isPresent() ? MANY : FEW;
        List<Link> links = ends.stream().limit(MANY).map(lookup::link).sorted(Link.BY_NAME).limit(most).toList();
        return new Bundle(lookup.link(property), name, inward, ends.size(), links);
    }
}
