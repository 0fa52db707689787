package org.tradegraph.page;

import java.util.List;

/** A way that goods take: its stops in order, by what they travel, and the words that tell of it. */
public record Way(Link route, List<Link> modes, List<Spot> stops, Quote quote) {
}
