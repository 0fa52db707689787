package org.tradegraph.mention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.CurrencyWord;
import org.tradegraph.text.Token;

/** Reads the currency before or after a number; a word that several countries use means the money of the text's own country. */
final class CurrencyReader {

    private static final int LONGEST_PREFIX = 3;

    private final Words words;
    private final PhraseIndex<CurrencyWord> index;

    CurrencyReader(Words words, PhraseIndex<CurrencyWord> index) {
        this.words = words;
        this.index = index;
    }

    /** A currency and how far it reaches: its first token if it stands before the number, the token after its last if behind. */
    record Found(String code, int edge) {
    }

    /** The currency that ends right before a number. */
    Optional<Found> before(String text, List<Token> tokens, int number, List<String> homes) {
        return before(text, tokens, number, "before", homes);
    }

    /** The name of a currency, which mostly stands behind, right before a number and behind none: not the one of "2 million dollars". */
    Optional<Found> nameBefore(String text, List<Token> tokens, int number, List<String> homes) {
        return before(text, tokens, number, "after", homes).filter(found -> !isNumber(tokens, found.edge() - 1) && !isNumber(tokens, found.edge() - 2));
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at).isNumber();
    }

    private Optional<Found> before(String text, List<Token> tokens, int number, String position, List<String> homes) {
        for (int from = Math.max(0, number - LONGEST_PREFIX); from < number; from++) {
            if (from > 0 && tokens.get(from - 1).is("&")) {
                continue;
            }
            for (PhraseIndex.Match<CurrencyWord> match : index.matches(tokens, from)) {
                int gap = match.to() < number && tokens.get(match.to()).is(".") ? 1 : 0;
                if (match.to() + gap == number) {
                    Optional<String> code = choose(text, tokens, from, match, position, homes);
                    if (code.isPresent()) {
                        return Optional.of(new Found(code.get(), from));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The currency that begins right behind a number, over a hyphen or a bracket-free space. */
    Optional<Found> after(String text, List<Token> tokens, int next, List<String> homes) {
        int at = NumeralReader.afterHyphen(tokens, next);
        if (at < tokens.size() && tokens.get(at).is("of")) {
            at++;
        }
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        for (PhraseIndex.Match<CurrencyWord> match : index.matches(tokens, at)) {
            Optional<String> code = choose(text, tokens, at, match, "after", homes);
            if (code.isPresent()) {
                return Optional.of(new Found(code.get(), match.to()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> choose(String text, List<Token> tokens, int from, PhraseIndex.Match<CurrencyWord> match, String position, List<String> homes) {
        String written = text.substring(tokens.get(from).start(), tokens.get(match.to() - 1).end());
        String likeliest = "";
        int rank = homes.size() + 1;
        for (CurrencyWord word : match.meanings()) {
            if ((word.position().equals(position) || word.position().equals("either")) && isSpelt(word.phrase(), written)) {
                int own = rank(words.placesOf(word.code()), homes);
                likeliest = own < rank ? word.code() : likeliest;
                rank = Math.min(own, rank);
            }
        }
        return likeliest.isEmpty() ? Optional.empty() : Optional.of(likeliest);
    }

    /** The position of the first country in which a currency is used; one behind the last where there is none. */
    private static int rank(Collection<String> places, List<String> homes) {
        int at = 0;
        while (at < homes.size() && !places.contains(homes.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasCapital(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isUpperCase(phrase.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelt(String phrase, String written) {
        boolean letterSign = phrase.length() <= 3 && hasCapital(phrase);
        return letterSign ? written.equals(phrase) : Spelling.fits(phrase, written) || phrase.equalsIgnoreCase(written) && phrase.length() > 3;
    }
}
