package org.tradegraph.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.files.Folder;
import org.tradegraph.graph.Iris;

/** All checks and derivations of a folder of queries. */
final class Checks {

    private static final String PREFERRED = "derive/preferred.rq";

    private final List<Check> checks;
    private final Check preferred;

    private Checks(Folder folder, Iris iris) {
        List<String> files = folder.names(".rq").stream().filter(file -> file.startsWith("checks/") || file.startsWith("derive/")).toList();
        this.checks = files.stream().filter(file -> !file.equals(PREFERRED)).map(file -> Check.read(folder, file, iris)).toList();
        this.preferred = Check.read(folder, PREFERRED, iris);
    }

    /** The checks and derivations of the project, for a store whose things have these names. */
    static Checks load(Iris iris) {
        return new Checks(Folder.ofProject("queries"), iris);
    }

    /** The derivation that picks a value for each cell, on which the others build. */
    Check preferred() {
        return preferred;
    }

    Stream<Check> over(Check.Over over) {
        return checks.stream().filter(check -> check.over() == over);
    }

    List<Check> all() {
        return Stream.concat(Stream.of(preferred), checks.stream()).toList();
    }

    /** Tells one state of the files from another. */
    String text() {
        return all().stream().map(Check::text).collect(Collectors.joining("\n"));
    }
}
