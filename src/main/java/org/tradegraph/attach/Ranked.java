package org.tradegraph.attach;

import java.util.List;

/**
 * A candidate for a slot, for people to look at.
 *
 * @param name   what would fill the slot, empty for nothing
 * @param told   whether it is what the sentence was read to tell
 * @param chosen whether it fills the slot
 * @param score  how much speaks for it
 * @param clues  what speaks most for or against it, each with its weight
 */
public record Ranked(String name, boolean told, boolean chosen, double score, List<String> clues) {
}
