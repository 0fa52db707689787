package org.tradegraph.mention;

import java.util.List;

/**
 * Goods named in a sentence.
 *
 * @param name  as named, lower case
 * @param parts the single goods of a list that stands as one name ("leather and leather goods"); the name alone where it is no list
 */
public record Goods(int from, int to, String name, List<String> parts) implements Mention {
}
