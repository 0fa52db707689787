package org.tradegraph.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar's manifest states it. */
final class Version implements IVersionProvider {

    static String get() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"tradegraph " + get()};
    }
}
