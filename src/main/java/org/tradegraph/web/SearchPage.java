package org.tradegraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page of a search shows; a sentence that a document holds in several passages is shown once. */
public record SearchPage(String words, List<Found> things, List<Found> sentences) {

    public SearchPage {
        Map<List<String>, Found> once = new LinkedHashMap<>();
        sentences.forEach(sentence -> once.putIfAbsent(List.of(sentence.text(), sentence.about()), sentence));
        sentences = List.copyOf(once.values());
    }

    /** A thing or a sentence that was found, with the document that a sentence stands in. */
    public record Found(String text, String href, String kind, String about) {
    }
}
