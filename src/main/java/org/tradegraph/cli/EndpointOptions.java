package org.tradegraph.cli;

import java.util.Optional;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.remote.Endpoint;

import picocli.CommandLine.Option;

/** Which SPARQL store far away a command works with. Who asks is told to it from the environment, where no other user sees it. */
final class EndpointOptions {

    @Option(names = "--endpoint", paramLabel = "URL", description = "Where a SPARQL 1.1 store far away takes queries."
            + " It lets in whoever TRADEGRAPH_USER and TRADEGRAPH_PASSWORD, or TRADEGRAPH_TOKEN, in the environment say.")
    private String query;

    @Option(names = "--update", paramLabel = "URL", description = "Where it takes updates; the address of --endpoint where none is given.")
    private String update;

    @Option(names = "--graph-store", paramLabel = "URL", description = "Where it takes graphs by the Graph Store Protocol; by updates where none is given.")
    private String graphStore;

    Optional<Endpoint> endpoint() {
        if (query == null && (update != null || graphStore != null)) {
            throw new TradeGraphException("--update and --graph-store belong to a store far away; give its address for queries with --endpoint");
        }
        return Optional.ofNullable(query).map(url -> new Endpoint(url, update == null ? url : update, Optional.ofNullable(graphStore)).signedIn(System.getenv()));
    }
}
