package org.tradegraph.extract;

import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Words;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Document;
import org.tradegraph.text.Span;
import org.tradegraph.text.Token;

/** Finds who a sentence says it from: "according to Changchun Customs", "the customs department reported". */
final class Attribution {

    private static final int LONGEST = 14;
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "\"", "“", "”", "(", ")", "-", "on", "earlier");

    private final Set<String> speakers;
    private final Set<String> sayings;

    Attribution(Words words) {
        speakers = words.functionWords("speaker");
        sayings = words.functionWords("saying");
    }

    /** The words that name the speaker, as they stand in the text. */
    Optional<String> of(Document document, Reading reading) {
        for (int at = 0; at < reading.tokens().size(); at++) {
            Optional<Span> speaker = reading.is(at, "according") && reading.is(at + 1, "to") ? ahead(reading, at + 2)
                    : reading.is(at, "citing") ? ahead(reading, at + 1)
                    : sayings.contains(reading.word(at)) ? behind(reading, at) : Optional.empty();
            if (speaker.isPresent()) {
                return speaker.map(document::words);
            }
        }
        return Optional.empty();
    }

    /** "according to data from Changchun Customs, …" */
    private Optional<Span> ahead(Reading reading, int from) {
        int to = from;
        while (to < reading.tokens().size() && to - from < LONGEST && !ENDS.contains(reading.word(to)) && !sayings.contains(reading.word(to))) {
            to++;
        }
        return named(reading, from, to);
    }

    /** "…, the customs department said" */
    private Optional<Span> behind(Reading reading, int verb) {
        int from = verb;
        while (from > 0 && verb - from < LONGEST && !ENDS.contains(reading.word(from - 1)) && !reading.is(from - 1, "and", "but", "while")) {
            from--;
        }
        return named(reading, from, verb);
    }

    /** Past "figures from" and "data released by", to the body that gave them. */
    private static int source(Reading reading, int from, int to) {
        for (int at = from; at < Math.min(from + 4, to - 1); at++) {
            if (reading.is(at, "from", "by")) {
                return at + 1;
            }
        }
        return from;
    }

    /** Words that hold the name of a body or an office; of a flow of trade, no number and no verb of saying. */
    private Optional<Span> named(Reading reading, int from, int to) {
        int source = source(reading, from, to);
        int start = source < to && reading.is(source, "the", "a", "an", "its") ? source + 1 : source;
        boolean speaks = false;
        for (Token token : reading.tokens().subList(start, to)) {
            speaks |= speakers.contains(token.word());
            if (token.isNumber()) {
                return Optional.empty();
            }
        }
        return speaks ? Optional.of(new Span(reading.tokens().get(start).start(), reading.tokens().get(to - 1).end())) : Optional.empty();
    }
}
