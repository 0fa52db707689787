package org.tradegraph.lexicon;

import java.util.Optional;

/**
 * An office, agency or organisation that gives out figures.
 *
 * @param id    the last part of its address
 * @param name  its official English name, or that of its kind and place
 * @param kind  customs, statistics, ministry, central-bank, chamber, news-agency, international, consulate or port
 * @param place the place it is the body of, where it is one's
 */
public record Body(String id, String name, String kind, Optional<Place> place) {
}
