package org.tradegraph.mention;

/** Something a sentence speaks of; {@code from} and {@code to} are positions among the sentence's tokens, {@code to} exclusive. */
public sealed interface Mention permits Amount, Time, PlaceMention, Goods, Segment, Cue, UnitHeading {

    int from();

    int to();
}
