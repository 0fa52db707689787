package org.tradegraph.page;

import java.util.List;

/** Something that happened: of which kind, when, where and who took part. */
public record Happening(Link event, List<Link> kinds, List<Link> periods, List<Link> places, List<Link> participants, Quote quote) {
}
