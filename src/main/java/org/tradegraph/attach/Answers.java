package org.tradegraph.attach;

/** What is known to be right about the numbers of a story. */
public interface Answers {

    /** Whether a number is known at all. */
    boolean knows(int claim);

    /** Whether a filler of a slot is right. */
    boolean isRight(int claim, Slot slot, Filler filler);
}
