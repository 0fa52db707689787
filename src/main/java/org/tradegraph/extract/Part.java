package org.tradegraph.extract;

import org.tradegraph.mention.Mention;

/** A piece of a sentence as the reader walks over it: a topic, or a mention that belongs to none. */
sealed interface Part permits Topic, Part.Single {

    int from();

    int to();

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
    }
}
