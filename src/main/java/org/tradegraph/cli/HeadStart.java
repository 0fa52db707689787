package org.tradegraph.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.apache.jena.sys.JenaSystem;

import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Gets Jena ready while the command line is still being read, for a command that is sure to need it; either takes a while. */
final class HeadStart {

    private final Optional<CompletableFuture<Void>> work;

    private HeadStart(Optional<CompletableFuture<Void>> work) {
        this.work = work;
    }

    static HeadStart none() {
        return new HeadStart(Optional.empty());
    }

    static HeadStart ofJena() {
        return new HeadStart(Optional.of(CompletableFuture.runAsync(JenaSystem::init)));
    }

    /** Runs the command, not before all is ready: Jena must not be used half made. */
    int execute(ParseResult parsed) {
        work.ifPresent(CompletableFuture::join);
        return new RunLast().execute(parsed);
    }
}
