package org.tradegraph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Token;

/** The letters by which one text calls a place once it has put them in brackets behind the name: "the Port of Los Angeles (POLA)". */
final class ShortNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    private final Map<String, List<Place>> places = new HashMap<>();

    /** Takes note of letters in brackets right behind a place; those that the lexicon knows as something else keep their meaning. */
    void note(String text, List<Token> tokens, PlaceMention place, Vocabulary vocabulary) {
        int letters = place.to() + 1;
        boolean bracketed = place.form() == Form.NAME && letters + 1 < tokens.size() && tokens.get(place.to()).is("(") && tokens.get(letters + 1).is(")");
        if (bracketed && isShort(text, tokens.get(letters)) && vocabulary.phrases().matches(tokens, letters).isEmpty()) {
            places.putIfAbsent(tokens.get(letters).word(), place.senses());
        }
    }

    private static boolean isShort(String text, Token token) {
        int length = token.end() - token.start();
        return length >= SHORTEST && length <= LONGEST && text.substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
    }

    /** The place that a token stands for, but not where the brackets explain it. */
    Optional<PlaceMention> at(List<Token> tokens, int at) {
        List<Place> senses = places.isEmpty() || !tokens.get(at).capital() ? null : places.get(tokens.get(at).word());
        boolean explained = at > 0 && tokens.get(at - 1).is("(");
        return senses == null || explained ? Optional.empty() : Optional.of(new PlaceMention(at, at + 1, senses, Form.NAME, ""));
    }
}
