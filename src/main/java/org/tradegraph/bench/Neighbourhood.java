package org.tradegraph.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStream;
import org.tradegraph.graph.Vocab;

/**
 * Finds what a stream can be measured by: what it is a part of and what is a part of it, what the other side says, the year before and
 * after. Of two streams that are so linked each finds the other.
 */
final class Neighbourhood {

    private static final List<String> FLOWS = List.of("export", "import", TradeStream.TRADE, "balance");

    private final Graph claims;
    private final Iris iris;
    private final Ends ends;
    private final Set<Link> links = new HashSet<>();
    private final Map<TradeStream, Integer> circles = new HashMap<>();
    private final Map<TradeStream, Boolean> known = new HashMap<>();

    Neighbourhood(Graph claims, Iris iris, Ends ends) {
        this.claims = claims;
        this.iris = iris;
        this.ends = ends;
    }

    /** The links found so far between streams that are known, and from all members of a group to the whole, known or not. */
    Set<Link> links() {
        return links;
    }

    /** The wholes of whose members all are known, with their number. */
    Map<TradeStream, Integer> circles() {
        return circles;
    }

    void add(TradeStream stream) {
        addEnd(stream, stream.reporter(), stream::withReporter, !stream.partner().equals(TradeStream.WORLD));
        if (stream.partner().equals(TradeStream.WORLD)) {
            compared(stream.acrossPartners(stream.reporter())).forEach(part -> link(part, Link.PARTNER_OF, stream));
        } else {
            addEnd(stream, stream.partner(), stream::withPartner, true);
            addMirror(stream);
        }
        compared(stream.acrossGoods()).forEach(other -> addGoods(stream, other));
        addTimes(stream);
        addRanks(stream);
    }

    /** The directions of its trade, itself among them, whether they are known or not. */
    static Stream<TradeStream> directions(TradeStream stream) {
        Stream<TradeStream> sides = stream.partner().equals(TradeStream.WORLD) ? Stream.of(stream) : Stream.of(stream, stream.turned());
        return sides.flatMap(side -> FLOWS.stream().map(side::withFlow)).distinct();
    }

    private void addMirror(TradeStream stream) {
        TradeStream seenFromThere = stream.turned();
        if (stream.flow().equals("export")) {
            link(stream, Link.MIRRORS, seenFromThere.withFlow("import"));
        } else if (stream.flow().equals("import")) {
            link(seenFromThere.withFlow("export"), Link.MIRRORS, stream);
        }
    }

    /** What holds of the place at one end. A group's trade with the world leaves out what its members trade with each other, so theirs are no parts of it. */
    private void addEnd(TradeStream stream, String end, Function<String, TradeStream> with, boolean isWithOne) {
        boolean isTold = !end.equals(TradeStream.ANY) && !end.equals(TradeStream.WORLD);
        if (!isTold) {
            return;
        }
        if (isWithOne && (stream.isMutual() || end.equals(stream.partner()))) {
            link(stream, Link.PARTNER_OF, with.apply(TradeStream.WORLD));
        }
        ends.wholes(end).stream().filter(whole -> isWithOne || !ends.isGroup(whole)).forEach(whole -> link(stream, relation(whole), with.apply(whole)));
        ends.circles(end).stream().filter(whole -> isWithOne || !ends.isGroup(whole)).forEach(whole -> addCircle(whole, with));
        if (isWithOne || !ends.isGroup(end)) {
            ends.parts(end).forEach(part -> link(with.apply(part), relation(end), stream));
        }
    }

    private Node relation(String whole) {
        return ends.isGroup(whole) ? Link.PARTNER_OF : Link.REGION_OF;
    }

    /** Where all members of a group are known, the whole can be added up. */
    private void addCircle(String whole, Function<String, TradeStream> with) {
        Set<String> members = ends.parts(whole);
        if (members.stream().allMatch(member -> isKnown(with.apply(member)))) {
            circles.put(with.apply(whole), members.size());
            members.forEach(member -> links.add(new Link(with.apply(member), relation(whole), with.apply(whole))));
        }
    }

    private void addGoods(TradeStream stream, TradeStream other) {
        if (isNarrower(stream, other)) {
            link(stream, Link.GOODS_OF, other);
        } else if (isNarrower(other, stream)) {
            link(other, Link.GOODS_OF, stream);
        } else if (!stream.equals(other) && stream.withGoods(other.product(), stream.segment(), stream.gateway()).equals(other)
                && isAkin(stream.product(), other.product())) {
            link(stream, Link.AKIN_TO, other);
            link(other, Link.AKIN_TO, stream);
        }
    }

    /** Whether one says more than the other of what goes, how it goes, or through where, and of these in one respect only. */
    private static boolean isNarrower(TradeStream part, TradeStream whole) {
        boolean goods = !part.product().equals(whole.product());
        boolean way = !part.segment().equals(whole.segment());
        boolean through = !part.gateway().equals(whole.gateway());
        boolean isWhole = (!goods || whole.product().equals(TradeStream.ALL)) && (!way || whole.segment().equals(TradeStream.ALL))
                && (!through || whole.gateway().equals(TradeStream.ANY));
        return isWhole && Stream.of(goods, way, through).filter(Boolean::booleanValue).count() == 1;
    }

    /** Whether the customs code of one good begins that of the other. */
    private boolean isAkin(String goods, String others) {
        Optional<String> code = code(goods);
        Optional<String> other = code(others);
        return code.isPresent() && other.isPresent() && (code.get().startsWith(other.get()) || other.get().startsWith(code.get()));
    }

    private Optional<String> code(String product) {
        return claims.stream(iris.product(product), Vocab.NOTATION, Node.ANY).map(triple -> triple.getObject().getLiteralLexicalForm()).findFirst();
    }

    private void addTimes(TradeStream stream) {
        Span.of(stream.period()).ifPresent(own -> {
            link(stream, Link.YEAR_AFTER, stream.withPeriod(Span.shifted(stream.period(), -1)));
            link(stream.withPeriod(Span.shifted(stream.period(), 1)), Link.YEAR_AFTER, stream);
            compared(stream.acrossPeriods()).forEach(other -> Span.of(other.period()).ifPresent(span -> {
                if (own.isPartOf(span) && span.isInOneYear()) {
                    link(stream, Link.SPAN_OF, other);
                } else if (span.isPartOf(own) && own.isInOneYear()) {
                    link(other, Link.SPAN_OF, stream);
                }
            }));
        });
    }

    private void addRanks(TradeStream stream) {
        claims.stream(iris.stream(stream), Vocab.COMPARED_IN, Node.ANY).map(Triple::getObject)
                .filter(comparison -> TradeStream.named(Iris.lastPart(comparison)).isEmpty())
                .flatMap(this::streams)
                .forEach(other -> {
                    link(stream, Link.RANKED_WITH, other);
                    link(other, Link.RANKED_WITH, stream);
                });
    }

    private List<TradeStream> compared(String comparison) {
        return streams(iris.comparison(comparison)).toList();
    }

    private Stream<TradeStream> streams(Node comparison) {
        return claims.stream(Node.ANY, Vocab.COMPARED_IN, comparison).map(Triple::getSubject).flatMap(node -> iris.streamOf(node).stream());
    }

    private void link(TradeStream from, Node relation, TradeStream to) {
        if (!from.equals(to) && isKnown(from) && isKnown(to)) {
            links.add(new Link(from, relation, to));
        }
    }

    private boolean isKnown(TradeStream stream) {
        return known.computeIfAbsent(stream, key -> claims.contains(Node.ANY, Vocab.MEASURES, iris.stream(key)));
    }
}
