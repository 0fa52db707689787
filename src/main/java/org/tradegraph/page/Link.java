package org.tradegraph.page;

import java.util.Comparator;

/** A thing by its name, with the address of its page. */
public record Link(String label, String href) {

    static final Comparator<Link> BY_NAME = Comparator.comparing(Link::label).thenComparing(Link::href);
}
