package org.tradegraph.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tradegraph.lexicon.Words;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;

/**
 * Finds who a sentence says it from: "according to Changchun Customs", "the customs department reported", "data released by the
 * ministry", "…," said the consul. A speaker may be a pronoun or a bare surname, which stands for one named before.
 */
final class Attribution {

    /** The words from one token to another that name a speaker: by an office, or, where there is none, by a name or pronoun alone. */
    record Speaker(int from, int to, boolean isOffice) {
    }

    private static final int LONGEST = 16;
    private static final int LONGEST_PERSON = 3;
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "\"", "“", "”", "(", ")", "-", "on", "earlier");
    private static final Set<String> CLAUSES = Set.of("and", "but", "while", "whilst", "as", "that", "which", "because", "when");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her", "this", "our");

    private final Set<String> speakers;
    private final Set<String> sayings;
    private final Set<String> givings;
    private final Set<String> records;
    private final Set<String> pronouns;
    private final Set<String> bare;
    /** The words that may lead to a speaker, by their numbers in the dictionary: one look tells that any other does not. */
    private final BitSet leading = new BitSet();

    Attribution(Words words, Dictionary dictionary) {
        records = words.functionWords("record");
        speakers = new HashSet<>(words.functionWords("speaker"));
        speakers.addAll(words.functionWords("voice"));
        speakers.removeAll(records);
        sayings = words.functionWords("saying");
        givings = words.functionWords("giving-out");
        pronouns = words.functionWords("speaking-pronoun");
        bare = words.functionWords("record-adjective");
        Stream.concat(sayings.stream(), Stream.of("according", "citing", "quoting", "by")).forEach(word -> leading.set(dictionary.enter(word)));
    }

    boolean isPronoun(String word) {
        return pronouns.contains(word);
    }

    /** The first speaker that a sentence names. */
    Optional<Speaker> in(Reading reading) {
        for (int at = 0; at < reading.tokens().size(); at++) {
            Optional<Speaker> speaker = leading.get(reading.tokens().get(at).number()) ? at(reading, at) : Optional.empty();
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> at(Reading reading, int at) {
        if (reading.is(at, "according") && reading.is(at + 1, "to")) {
            return ahead(reading, at + 2);
        }
        if (reading.is(at, "citing", "quoting") || reading.is(at, "by") && givings.contains(reading.word(at - 1))) {
            return ahead(reading, at + 1);
        }
        if (sayings.contains(reading.word(at))) {
            return behind(reading, at).or(() -> isQuoteEnd(reading, at - 1) ? ahead(reading, at + 1) : Optional.empty());
        }
        return Optional.empty();
    }

    private static boolean isQuoteEnd(Reading reading, int at) {
        return reading.is(at, "\"", "”") || reading.is(at, ",") && reading.is(at - 1, "\"", "”");
    }

    /** "according to data from Changchun Customs, …" */
    private Optional<Speaker> ahead(Reading reading, int from) {
        int to = from;
        while (to < reading.tokens().size() && to - from < LONGEST && !ENDS.contains(reading.word(to)) && !sayings.contains(reading.word(to)) && !givings.contains(reading.word(to))) {
            to++;
        }
        boolean isGivenOut = givings.contains(reading.word(to)) && reading.is(to + 1, "by");
        return isGivenOut ? Optional.empty() : named(reading, from, to);
    }

    /** "…, the customs department said", "Maria Lopez, the consul general, said" */
    private Optional<Speaker> behind(Reading reading, int verb) {
        int to = reading.is(verb - 1, "have", "has", "had", "also") ? verb - 1 : verb;
        if (reading.is(to - 1, ",")) {
            int comma = start(reading, to - 1) - 1;
            return reading.is(comma, ",") && named(reading, comma + 1, to - 1).isPresent() ? named(reading, start(reading, comma), to - 1) : Optional.empty();
        }
        int from = start(reading, to);
        return reading.is(from - 1, "by") && givings.contains(reading.word(from - 2)) || from == to ? Optional.empty() : named(reading, from, to);
    }

    /** Where the words begin that reach up to a position without a sign or a new clause between. */
    private static int start(Reading reading, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && !ENDS.contains(reading.word(from - 1)) && !CLAUSES.contains(reading.word(from - 1))) {
            from--;
        }
        return from;
    }

    /** Words that name a body, an office or a person; of a flow of trade, no number and no verb of saying. */
    private Optional<Speaker> named(Reading reading, int from, int to) {
        int start = withoutArticle(reading, source(reading, from, to), to);
        int end = withoutRecord(reading, start, to);
        List<Token> words = reading.tokens().subList(start, end);
        if (words.stream().anyMatch(Token::isNumber)) {
            return Optional.empty();
        }
        boolean isOffice = words.stream().anyMatch(word -> speakers.contains(word.word()));
        return isOffice || isPerson(words) ? Optional.of(new Speaker(start, end, isOffice)) : Optional.empty();
    }

    /** A pronoun, or a name of a word or a few. */
    private boolean isPerson(List<Token> words) {
        boolean isPronoun = words.size() == 1 && isPronoun(words.get(0).word());
        return isPronoun || !words.isEmpty() && words.size() <= LONGEST_PERSON && words.stream().allMatch(word -> word.isWord() && word.capital());
    }

    /** Past "figures from" and "data released by", to the body that gave them. */
    private int source(Reading reading, int from, int to) {
        for (int at = from; at < Math.min(from + 5, to - 1); at++) {
            boolean isRecord = records.contains(reading.word(at - 1)) || givings.contains(reading.word(at - 1));
            if (isRecord && at > from && reading.is(at, "from", "by", "of")) {
                return at + 1;
            }
        }
        return from;
    }

    private static int withoutArticle(Reading reading, int from, int to) {
        return from < to - 1 && ARTICLES.contains(reading.word(from)) ? from + 1 : from;
    }

    /** Without "data", "latest figures" behind the name; nothing is left where nobody's data speak: "official data". */
    private int withoutRecord(Reading reading, int from, int to) {
        int end = to;
        while (end > from && (records.contains(reading.word(end - 1)) || end < to && bare.contains(reading.word(end - 1)))) {
            end--;
        }
        if (end > from && end < to && reading.is(end - 1, "of", "for", "and")) {
            return to;
        }
        boolean isPossessive = end < to && end > from && reading.is(end - 1, "'s", "'");
        return isPossessive ? end - 1 : end;
    }
}
