package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Amount;
import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Mention;

/** A piece of a sentence as the reader walks over it: a topic, or a mention that belongs to none. */
sealed interface Part permits Topic, Part.Single {

    int from();

    int to();

    /** The mention that stands here by itself, where it is of a kind. */
    <M extends Mention> Optional<M> as(Class<M> kind);

    default boolean is(Class<? extends Mention> kind) {
        return this instanceof Single single && kind.isInstance(single.mention());
    }

    default Optional<Topic> topic() {
        return this instanceof Topic topic ? Optional.of(topic) : Optional.empty();
    }

    default boolean isCue(String family) {
        return this instanceof Single single && single.mention() instanceof Cue cue && cue.is(family);
    }

    default boolean isCue(String family, String value) {
        return this instanceof Single single && single.mention() instanceof Cue cue && cue.is(family, value);
    }

    /** The number that stands here; a place in an order is none. */
    default Optional<Amount> number() {
        return this instanceof Single single && single.mention() instanceof Amount amount && amount.kind() != Amount.Kind.RANK ? Optional.of(amount) : Optional.empty();
    }

    /** The place in an order that stands here: "third". */
    default Optional<Amount> ordinal() {
        return this instanceof Single single && single.mention() instanceof Amount amount && amount.kind() == Amount.Kind.RANK ? Optional.of(amount) : Optional.empty();
    }

    static <M extends Mention> List<M> all(List<Part> some, Class<M> kind) {
        List<M> found = new ArrayList<>();
        some.forEach(part -> part.as(kind).ifPresent(found::add));
        return found;
    }

    /** A mention that stands by itself. */
    record Single(Mention mention) implements Part {

        @Override
        public int from() {
            return mention.from();
        }

        @Override
        public int to() {
            return mention.to();
        }

        @Override
        public <M extends Mention> Optional<M> as(Class<M> kind) {
            return kind.isInstance(mention) ? Optional.of(kind.cast(mention)) : Optional.empty();
        }
    }
}
