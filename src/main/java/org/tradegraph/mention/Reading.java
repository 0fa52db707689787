package org.tradegraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.tradegraph.text.Sentence;
import org.tradegraph.text.Token;

/** A sentence with what it mentions, in order and without overlaps. */
public final class Reading {

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Mention[] byWord;

    Reading(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        byWord = new Mention[sentence.tokens().size()];
        for (Mention mention : mentions) {
            for (int at = mention.from(); at < mention.to(); at++) {
                byWord[at] = mention;
            }
        }
    }

    /** The same sentence without some of what it mentions. */
    public Reading without(Predicate<Mention> some) {
        return mentions.stream().anyMatch(some) ? new Reading(sentence, mentions.stream().filter(some.negate()).toList()) : this;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** The mention that a word is part of. */
    public Optional<Mention> mentionAt(int at) {
        return at >= 0 && at < byWord.length ? Optional.ofNullable(byWord[at]) : Optional.empty();
    }

    /** The mention that begins at a word, where it is of a kind. */
    public <M extends Mention> Optional<M> begun(int at, Class<M> kind) {
        return isIn(at, kind) && byWord[at].from() == at ? Optional.of(kind.cast(byWord[at])) : Optional.empty();
    }

    /** The mention that ends at a position, exclusive, where it is of a kind. */
    public <M extends Mention> Optional<M> ended(int end, Class<M> kind) {
        return isIn(end - 1, kind) && byWord[end - 1].to() == end ? Optional.of(kind.cast(byWord[end - 1])) : Optional.empty();
    }

    /** Whether a word is part of a mention of a kind. */
    public boolean isIn(int at, Class<? extends Mention> kind) {
        return at >= 0 && at < byWord.length && kind.isInstance(byWord[at]);
    }

    /** Whether any mention is of a kind. */
    public boolean has(Class<? extends Mention> kind) {
        for (Mention mention : mentions) {
            if (kind.isInstance(mention)) {
                return true;
            }
        }
        return false;
    }

    /** The folded word at a position, empty outside the sentence. */
    public String word(int at) {
        return at >= 0 && at < byWord.length ? sentence.tokens().get(at).word() : "";
    }

    /** Whether this word stands at a position; said for one and two words besides, since it is asked all the time and an array for each is dear. */
    public boolean is(int at, String word) {
        return word.equals(word(at));
    }

    /** Whether one of two words stands at a position. */
    public boolean is(int at, String one, String other) {
        String word = word(at);
        return one.equals(word) || other.equals(word);
    }

    /** Whether one of these words stands at a position. */
    public boolean is(int at, String... words) {
        String word = word(at);
        for (String candidate : words) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
