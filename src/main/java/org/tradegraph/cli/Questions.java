package org.tradegraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.tradegraph.files.Folder;
import org.tradegraph.graph.Iris;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Catalog;
import org.tradegraph.query.Format;
import org.tradegraph.query.Parameter;

/** Lists, explains and asks the canned questions. */
final class Questions {

    private final StoreOptions storeOptions;
    private final Catalog catalog;

    Questions(StoreOptions storeOptions) {
        this.storeOptions = storeOptions;
        this.catalog = Catalog.load(Folder.ofProject("queries"), new Iris(storeOptions.base));
    }

    /** The names of all with what they tell. */
    String list() {
        int width = catalog.queries().stream().mapToInt(query -> query.name().length()).max().orElse(0);
        return catalog.queries().stream()
                .map(query -> query.name() + " ".repeat(width - query.name().length() + 2) + query.summary() + "\n")
                .collect(Collectors.joining());
    }

    /** A sentence for each query file that is broken. */
    List<String> faults() {
        return catalog.faults();
    }

    /** What one tells, and what it asks for. */
    String help(String name) {
        CannedQuery query = catalog.query(name);
        String example = query.parameters().stream().filter(Parameter::required)
                .map(parameter -> " --" + parameter.name() + " " + quoted(parameter.trial())).collect(Collectors.joining());
        return query.summary() + "\n"
                + (query.description().isEmpty() ? "" : query.description() + "\n")
                + "\nUsage: tradegraph query " + name + (query.parameters().isEmpty() ? "" : " [--PARAMETER VALUE]…") + " [OPTION]…\n"
                + query.parameters().stream().map(Questions::help).collect(Collectors.joining())
                + "\nExample:\n  tradegraph query " + name + example + "\n"
                + "Formats: " + query.formats().stream().map(Format::code).collect(Collectors.joining(", ")) + "\n";
    }

    private static String help(Parameter parameter) {
        String state = parameter.required() ? "; required" : parameter.preset().map(preset -> "; " + preset + " where none is given").orElse("");
        return String.format("  %-22s %s%s\n", "--" + parameter.name() + " " + parameter.type().code().toUpperCase(Locale.ROOT) + (parameter.list() ? ",…" : ""), parameter.help(), state);
    }

    private static String quoted(String value) {
        return value.contains(" ") ? "'" + value + "'" : value;
    }

    /** Asks, and prints the answer. */
    void ask(String name, Map<String, String> values, String format, PrintStream out) {
        CannedQuery query = catalog.query(name);
        Format wanted = format == null ? query.formats().get(0) : Format.named(format);
        try (TradeStore store = Stores.existing(storeOptions)) {
            query.run(store.datasetGraph(), values).write(wanted, out);
        }
    }
}
