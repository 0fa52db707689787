package org.tradegraph.page;

import java.util.List;

/**
 * The links of one property, out of a thing or into it.
 *
 * @param property what links them
 * @param name     the property's short name, by which all of its links can be asked for
 * @param inward   whether they lead to the thing rather than from it
 * @param count    how many there are
 * @param links    the first of them
 */
public record Bundle(Link property, String name, boolean inward, int count, List<Link> links) {
}
