package org.tradegraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Words;
import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;

/** Judges by the words around it whether the name of a place is only part of another name: of a person, a body, a paper. */
final class Surroundings {

    private final Vocabulary vocabulary;
    private final Set<String> titles;
    private final Set<String> firstNames;
    private final Set<String> bodies;
    private final Set<String> landscapes;
    private final Set<String> moneys;

    Surroundings(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        titles = words.functionWords("title");
        firstNames = words.functionWords("first-name");
        bodies = words.functionWords("body");
        landscapes = words.functionWords("landscape");
        moneys = words.currencyWords().stream().map(Words.CurrencyWord::phrase).map(phrase -> phrase.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    boolean makeItPartOfName(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        return isBegun(tokens, from) || isOfLandscape(tokens, to) || goesOn(sentence, to);
    }

    /** Whether the name is that of a money: "billions of US$". */
    static boolean makeItMoney(List<Token> tokens, int to) {
        return to < tokens.size() && tokens.get(to).is("$") && !tokens.get(to).spaceBefore();
    }

    /** "Mr Jordan", "Jack London", "the Bank of China". */
    private boolean isBegun(List<Token> tokens, int from) {
        if (from == 0) {
            return false;
        }
        int last = tokens.get(from - 1).is(".") && from > 1 ? from - 2 : from - 1;
        Token before = tokens.get(last);
        boolean person = titles.contains(before.word()) || last == from - 1 && before.capital() && firstNames.contains(before.word());
        boolean body = from > 1 && before.is("of") && tokens.get(from - 2).capital() && bodies.contains(tokens.get(from - 2).word());
        return person || body;
    }

    /** "The Tumen River" is not the city of Tumen. */
    private boolean isOfLandscape(List<Token> tokens, int to) {
        return to < tokens.size() && tokens.get(to).capital() && landscapes.contains(tokens.get(to).word());
    }

    /** Whether a capital word follows that makes the name part of another: "Nanning Customs", "China Media Group". */
    boolean goesOn(Sentence sentence, int to) {
        if (sentence.heading() || to >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.tokens().get(to);
        return next.capital() && next.isWord() && next.spaceBefore() && !next.is("'s") && !isKnown(sentence.tokens(), to) && !isMoney(sentence.tokens(), to);
    }

    /** "Vietnam USD 2.98 billion". */
    private boolean isMoney(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isNumber() && moneys.contains(tokens.get(at).word());
    }

    /** A place or a flow begins there, but not the rest of a name: "West Asia Trade Promotion Organization". */
    private boolean isKnown(List<Token> tokens, int at) {
        for (PhraseIndex.Match<Meaning> match : vocabulary.phrases().matches(tokens, at)) {
            for (Meaning meaning : match.meanings()) {
                if (meaning instanceof Meaning.OfPlace || meaning instanceof Meaning.OfCue cue && cue.family().equals("flow") && !isCapital(tokens, match.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).capital();
    }
}
