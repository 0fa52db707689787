package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tradegraph.export.Selection;
import org.tradegraph.export.Snapshot;
import org.tradegraph.graph.TradeStore;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What of a store is to be written. */
final class SelectionOptions {

    @ArgGroup(exclusive = true)
    private Narrowed narrowed = new Narrowed();

    @Option(names = "--without", paramLabel = "PART", split = ",", converter = PartOption.class,
            description = "Leave out evidence (texts and passages), derived (what was computed and found), gazetteer, or vocabulary; several with commas.")
    private List<Selection.Part> without = List.of();

    /** To what the store is narrowed, one way at a time. */
    static final class Narrowed {

        @Option(names = "--document", paramLabel = "NAME", description = "Only what one document states, and what follows from it.")
        private String document;

        @Option(names = "--thing", paramLabel = "ID", description = "Only what is said of one thing, such as place/cn-jl, and the facts that speak of it.")
        private String thing;

        @Option(names = "--construct", paramLabel = "FILE", description = "Only what a CONSTRUCT query gives.")
        private Path construct;
    }

    /** Reads the name of a part. */
    static final class PartOption implements ITypeConverter<Selection.Part> {

        @Override
        public Selection.Part convert(String word) {
            return Selection.Part.find(word)
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is no part of the graph; take evidence, derived, gazetteer or vocabulary"));
        }
    }

    Selection selection() {
        return new Selection(without.isEmpty() ? Set.of() : EnumSet.copyOf(without));
    }

    /** What is wanted of a store, as it stands now. */
    Snapshot snapshot(TradeStore store) {
        Snapshot snapshot = Snapshot.of(narrowing().of(store), store.iris(), selection());
        return narrowing().focus(store.iris()).map(snapshot::about).orElse(snapshot);
    }

    /** To what a store is narrowed. */
    Narrowing narrowing() {
        return new Narrowing(Optional.ofNullable(narrowed.document), Optional.ofNullable(narrowed.thing), Optional.ofNullable(narrowed.construct));
    }

    /** What was chosen, here and by others, to be told. */
    Map<String, String> told(Map<String, String> others) {
        Map<String, String> told = new TreeMap<>(others);
        if (!without.isEmpty()) {
            told.put("without", without.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(", ")));
        }
        Optional.ofNullable(narrowed.document).ifPresent(name -> told.put("document", name));
        Optional.ofNullable(narrowed.thing).ifPresent(id -> told.put("thing", id));
        Optional.ofNullable(narrowed.construct).ifPresent(file -> told.put("construct", file.getFileName().toString()));
        return told;
    }

    boolean isConstruct() {
        return narrowed.construct != null;
    }
}
