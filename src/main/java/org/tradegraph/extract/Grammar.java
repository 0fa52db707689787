package org.tradegraph.extract;

import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;
import org.tradegraph.mention.Reading;

/** The small words by which phrases hang together. */
record Grammar(
        Set<String> closing,
        Set<String> joining,
        Set<String> light,
        Set<String> pronouns,
        Set<String> possessives,
        Set<String> clauses,
        Set<String> listing,
        Set<String> being,
        Set<String> plain,
        Set<String> goodsAnaphors,
        Set<String> pointing,
        Set<String> goodsAdjectives,
        Set<String> goodsUnits) {

    /** Whether a sentence takes up what was said last by a pronoun: "It accounted for", "Its exports". */
    boolean pointsBack(Reading reading) {
        return pointing.contains(reading.word(0)) || pointing.contains(reading.word(1)) && !reading.tokens().get(0).isNumber() && reading.is(0, "and", "but", "of", "with", "\"", "“", "in");
    }

    static Grammar of(Lexicon lexicon) {
        Words words = lexicon.words();
        return new Grammar(words.functionWords("closing"), words.functionWords("joining"), words.functionWords("light"),
                words.functionWords("pronoun"), words.functionWords("possessive"), words.functionWords("clause"),
                words.functionWords("list"), words.functionWords("being"), words.functionWords("plain"),
                words.functionWords("goods-anaphor"), words.functionWords("pointing"), words.functionWords("goods-adjective"), goodsUnits(lexicon));
    }

    /** Units that are goods themselves: 57,000 cars. */
    private static Set<String> goodsUnits(Lexicon lexicon) {
        return lexicon.words().units().stream().filter(unit -> unit.mode().isEmpty()).map(Words.Unit::name)
                .filter(name -> lexicon.goods().named(name).isPresent()).collect(Collectors.toSet());
    }
}
