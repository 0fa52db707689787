package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Topic.Mark;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.mention.Segment;

/** Finds the topics of a sentence: each noun that names a flow, with the places, goods, ways and times that hang on it. */
final class TopicParser {

    private static final int FARTHEST_WAY = 3;

    private final Wording wording;
    private final Referents referents;
    private final List<Part> parts = new ArrayList<>();
    private final TopicStart before;
    private final TopicEnd behind;

    private TopicParser(Wording wording, Referents referents) {
        this.wording = wording;
        this.referents = referents;
        this.before = new TopicStart(wording, referents, parts);
        this.behind = new TopicEnd(wording, referents);
    }

    /** The parts of a sentence in order: its topics, and the mentions that belong to none. */
    static List<Part> parts(Wording wording, Referents referents) {
        return new TopicParser(wording, referents).parse();
    }

    private List<Part> parse() {
        int dateline = Dateline.end(wording.reading());
        List<Mention> mentions = wording.mentions();
        int at = 0;
        while (at < mentions.size() && mentions.get(at).to() <= dateline) {
            if (at == 0) {
                referents.written((PlaceMention) mentions.get(at));
            }
            at++;
        }
        while (at < mentions.size()) {
            at = part(mentions.get(at), at + 1);
        }
        return parts;
    }

    /** Reads a mention with what hangs on it; returns the position of the mention after it. */
    private int part(Mention mention, int next) {
        if (mention instanceof PlaceMention place) {
            referents.named(place);
            if (Speakers.isHomeOfSpeaker(wording, place)) {
                referents.heard(place);
            }
            if (Speakers.isHomeOfEnvoy(wording, place) && !wording.hasBefore(place.from(), "meeting")) {
                referents.represented(place);
            }
        }
        Optional<Cue> head = head(mention);
        if (head.isEmpty()) {
            parts.add(new Part.Single(mention));
            return next;
        }
        return topic(mention, head.get(), next);
    }

    /** The noun of the topic that a mention is, or ends with: "exports", "rail deliveries", "those" in "those to Russia". */
    private Optional<Cue> head(Mention mention) {
        if (mention instanceof Segment segment) {
            return headOf(segment);
        }
        if (mention instanceof Cue cue && cue.is("flow", "passage")) {
            return isPassage(cue) ? Optional.of(new Cue(cue.from(), cue.to(), "flow", "throughput")) : Optional.empty();
        }
        return mention instanceof Cue cue && (cue.is("flow") || isPronoun(cue)) ? Optional.of(cue) : Optional.empty();
    }

    /** "Freight on the Middle Corridor", "cargo through Hairatan", "traffic handled by China's ports": what is carried names a flow only with its way. */
    private boolean isPassage(Cue cue) {
        int way = wording.reading().begun(cue.to(), Cue.class).filter(verb -> verb.is("verbs", "handles")).map(Cue::to).orElse(cue.to());
        boolean along = wording.has(way, "along-way") || way > cue.to() && wording.is(way, "by");
        return along && wording.mentions().stream().filter(mention -> mention.from() > way).limit(1).filter(mention -> mention.from() - way <= FARTHEST_WAY)
                .filter(PlaceMention.class::isInstance).map(PlaceMention.class::cast).anyMatch(this::isWay);
    }

    private boolean isWay(PlaceMention named) {
        int noun = wording.is(named.to(), "'s") ? named.to() + 1 : named.to();
        return wording.has(noun, "gateway-noun") || named.senses().stream().anyMatch(place -> place.kind() == PlaceKind.CORRIDOR || place.gateway().isPresent());
    }

    private Optional<Cue> headOf(Segment segment) {
        int last = segment.to() - 1;
        if (wording.has(last, "segment-passage") && isPassage(new Cue(last, segment.to(), "flow", "passage"))) {
            return Optional.of(new Cue(last, segment.to(), "flow", "throughput"));
        }
        if (wording.has(last, "segment-throughput")) {
            return Optional.of(new Cue(last, segment.to(), "flow", "throughput"));
        }
        if (wording.has(last, "segment-export")) {
            return Optional.of(new Cue(last, segment.to(), "flow", "export"));
        }
        return wording.has(last, "segment-import") ? Optional.of(new Cue(last, segment.to(), "flow", "import")) : Optional.empty();
    }

    private boolean isPronoun(Cue cue) {
        return wording.is(cue.from(), "those", "that") && cue.to() == cue.from() + 1 && wording.has(cue.to(), "after-those");
    }

    private int topic(Mention mention, Cue head, int next) {
        TopicBuilder topic = new TopicBuilder(head);
        if (mention instanceof Segment segment) {
            topic.startAt(segment.from());
            topic.segment(segment.name());
        } else {
            topic.mark(Mark.WITH_THEM, wording.is(head.from(), "bilateral", "mutual", "two"));
            topic.mark(Mark.OF_ALL_GOODS, wording.is(head.from(), "goods", "merchandise") || wording.is(head.to() - 1, "goods"));
            topic.mark(Mark.OVERALL, wording.is(head.from(), "total", "overall"));
            topic.mark(Mark.WHOLESALE, wording.is(head.from(), "goods", "merchandise", "foreign", "external", "total"));
            topic.mark(Mark.RESUMED, wording.has(head.from(), "resuming"));
        }
        before.read(topic);
        int after = behind.read(topic, next);
        parts.add(topic.build());
        return after;
    }
}
