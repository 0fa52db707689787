package org.tradegraph.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;
import org.tradegraph.lexicon.Words.Unit;
import org.tradegraph.text.Dictionary;
import org.tradegraph.text.Token;

/** Reads the physical or counted unit behind a number, over the adjectives between: "2,316 China-Europe freight trains". */
final class UnitReader {

    private static final int MOST_ADJECTIVES = 4;
    private static final Set<String> VESSELS = Set.of("container", "vehicle", "ship", "flight", "passenger");
    private static final Unit OTHER = new Unit("", "other", "", List.of(), BigDecimal.ONE);

    /** A unit and the token after it. */
    record Found(Unit unit, int to) {

        Amount.Kind kind() {
            return switch (unit.kind()) {
                case "other", "length", "area" -> Amount.Kind.OTHER;
                case "count" -> Amount.Kind.COUNT;
                case "money" -> Amount.Kind.MONEY;
                default -> Amount.Kind.QUANTITY;
            };
        }
    }

    private record Form(String phrase, Unit unit) {
    }

    private final PhraseIndex<Form> index;
    private final Set<String> closers;

    UnitReader(Words words, Dictionary dictionary) {
        index = new PhraseIndex<>(dictionary);
        closers = words.functionWords("before-no-unit");
        words.otherUnits().forEach(form -> index.add(form, new Form(form, OTHER)));
        for (Unit unit : words.units()) {
            unit.forms().forEach(form -> index.add(form, new Form(form, unit)));
        }
    }

    Optional<Found> after(String text, List<Token> tokens, int next) {
        int at = NumeralReader.afterHyphen(tokens, next);
        for (int skipped = 0; at < tokens.size() && skipped <= MOST_ADJECTIVES; skipped++) {
            Optional<Found> found = at(text, tokens, at, skipped);
            if (found.isPresent()) {
                return found;
            }
            if (!isAdjective(tokens.get(at))) {
                break;
            }
            at++;
        }
        return Optional.empty();
    }

    private Optional<Found> at(String text, List<Token> tokens, int at, int skipped) {
        for (PhraseIndex.Match<Form> match : index.matches(tokens, at)) {
            String written = text.substring(tokens.get(at).start(), tokens.get(match.to() - 1).end());
            for (Form form : match.meanings()) {
                if (isSpelt(form.phrase(), written, skipped)) {
                    return Optional.of(head(text, tokens, new Found(form.unit(), match.to()), written));
                }
            }
        }
        return Optional.empty();
    }

    /** "64 container routes", "five ship calls": a vessel named before the noun that is counted. */
    private Found head(String text, List<Token> tokens, Found found, String written) {
        boolean vessel = VESSELS.contains(found.unit().kind()) && !written.endsWith("s") && found.to() < tokens.size() && tokens.get(found.to()).isWord();
        return vessel ? at(text, tokens, found.to(), 1).filter(next -> tokens.get(next.to() - 1).word().endsWith("s")).orElse(found) : found;
    }

    /** Short abbreviations (t, m, MT, Mt) stand right behind the number in just these letters. */
    private static boolean isSpelt(String phrase, String written, int skipped) {
        if (phrase.length() <= 3) {
            return skipped == 0 && phrase.equals(written);
        }
        return Spelling.fits(phrase, written) || Lexicon.fold(phrase).equals(Lexicon.fold(written)) && Character.isLowerCase(phrase.charAt(0));
    }

    private boolean isAdjective(Token token) {
        return token.isHyphen() || token.is("and") || token.isWord() && !closers.contains(token.word());
    }
}
