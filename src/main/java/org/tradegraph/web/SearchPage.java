package org.tradegraph.web;

import java.util.List;

/** What the page of a search shows. */
public record SearchPage(String words, List<Found> things, List<Found> sentences) {

    /** A thing or a sentence that was found, with the document that a sentence stands in. */
    public record Found(String text, String href, String kind, String about) {
    }
}
