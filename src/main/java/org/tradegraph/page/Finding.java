package org.tradegraph.page;

import java.util.List;

/**
 * Something that does not add up, or that is confirmed.
 *
 * @param kind     the check that found it
 * @param severity error, warning or note
 * @param verdict  how the claims stand to each other, or nothing
 * @param sentence what was found, in plain words
 * @param computed the number that was computed, or nothing
 * @param uses     the observations it rests on
 */
public record Finding(Link link, String kind, String severity, String verdict, String sentence, String computed, List<Figure> uses) {
}
