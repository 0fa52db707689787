package org.tradegraph.audit;

import java.io.StringReader;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.tradegraph.files.Folder;

/** The shapes of the ontology, read from their file. */
final class ShapesFile {

    private ShapesFile() {
    }

    static Graph read(Folder ontology) {
        return RDFParser.create().source(new StringReader(ontology.text("shapes.ttl"))).lang(Lang.TURTLE).toGraph();
    }
}
