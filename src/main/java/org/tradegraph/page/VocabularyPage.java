package org.tradegraph.page;

import java.util.List;

/** What the page of the vocabulary shows: its head, and each term under its anchor. */
public record VocabularyPage(String title, String description, String version, String versionHref, String license, List<Term> classes,
                             List<Term> properties, List<Scheme> schemes) {

    /**
     * A class or property.
     *
     * @param parents  what it is a kind of
     * @param children what is a kind of it
     * @param domain   what has it
     * @param range    what its values are
     * @param usedBy   the properties that have it as domain or range
     * @param uses     how often the graph has it, or the most that are counted
     */
    public record Term(String name, String iri, String label, String definition, List<String> examples, List<Link> types, List<Link> parents,
                       List<Link> children, List<Link> domain, List<Link> range, List<Link> codes, List<Link> usedBy, int uses) {
    }

    /** A list of codes. */
    public record Scheme(Link scheme, String definition, List<Link> codes, int count) {
    }
}
