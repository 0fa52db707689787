package org.tradegraph.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "store", description = "Folder of the store; the folder '${DEFAULT-VALUE}' where none is given.")
    Path folder;

    @Option(names = "--base", paramLabel = "IRI", defaultValue = "https://w3id.org/tradegraph/",
            description = "What the addresses of things begin with; ${DEFAULT-VALUE} where none is given.")
    String base;
}
