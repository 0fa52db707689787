package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.mention.Reading;
import org.tradegraph.text.Document;
import org.tradegraph.text.Span;
import org.tradegraph.text.Token;

/** Follows who speaks in a document from sentence to sentence: a pronoun, a surname or "the ministry" stand for one named before, and a quote goes on until someone else speaks. */
final class Voices {

    /** Someone who spoke, by the words that name them. */
    private record Voice(String name, List<String> words) {
    }

    private static final Set<String> QUOTES = Set.of("\"", "“", "”");

    private final Attribution attribution;
    private final Document document;
    private final List<Voice> heard = new ArrayList<>();
    private int quotedParagraph = -2;

    Voices(Attribution attribution, Document document) {
        this.attribution = attribution;
        this.document = document;
    }

    /** Who says a sentence; each is asked for once, in the order in which they are read. */
    Optional<String> of(Reading reading) {
        Optional<String> speaker = attribution.in(reading).flatMap(named -> meant(reading, named)).or(() -> goesOn(reading) ? last() : Optional.empty());
        if (speaker.isPresent() && holdsQuote(reading)) {
            quotedParagraph = reading.sentence().paragraph();
        }
        return speaker;
    }

    private Optional<String> last() {
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard.get(heard.size() - 1).name());
    }

    /** Whether a quote that nobody is named for follows on a quote of the same paragraph. */
    private boolean goesOn(Reading reading) {
        return reading.sentence().paragraph() == quotedParagraph && holdsQuote(reading);
    }

    private static boolean holdsQuote(Reading reading) {
        for (Token token : reading.tokens()) {
            if (token.isSign() && QUOTES.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> meant(Reading reading, Attribution.Speaker named) {
        List<String> words = reading.tokens().subList(named.from(), named.to()).stream().map(Token::word).toList();
        if (words.size() == 1 && attribution.isPronoun(words.get(0))) {
            return last();
        }
        Optional<Voice> known = words.size() == 1 || !named.isOffice() ? fuller(words) : Optional.empty();
        if (known.isEmpty() && !named.isOffice()) {
            return Optional.empty();
        }
        Span span = new Span(reading.tokens().get(named.from()).start(), reading.tokens().get(named.to() - 1).end());
        Voice voice = known.orElseGet(() -> new Voice(document.words(span), words));
        heard.remove(voice);
        heard.add(voice);
        return Optional.of(voice.name());
    }

    /** The one heard last whose name holds these words: the ministry, the consul, Lopez. */
    private Optional<Voice> fuller(List<String> words) {
        for (int at = heard.size() - 1; at >= 0; at--) {
            if (heard.get(at).words().containsAll(words)) {
                return Optional.of(heard.get(at));
            }
        }
        return Optional.empty();
    }
}
