package org.tradegraph.ontology;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;

/** One file of shapes, and what it finds wrong with a graph. */
final class Shacl {

    private final Shapes shapes;
    private final PrefixMapping prefixes;

    Shacl(String file) {
        Graph graph = Examples.graph(file);
        shapes = Shapes.parse(graph);
        prefixes = graph.getPrefixMapping();
    }

    int size() {
        return shapes.numShapes();
    }

    /** The paths of the violations, or the shapes where a violation has no path. */
    Set<String> violations(Graph data) {
        Set<String> violations = new TreeSet<>();
        ShaclValidator.get().validate(shapes, data).getEntries().forEach(entry -> violations.add(place(entry)));
        return violations;
    }

    private String place(ReportEntry entry) {
        if (entry.resultPath() == null) {
            return prefixes.shortForm(entry.source().toString());
        }
        return PathWriter.asString(entry.resultPath(), new Prologue(prefixes));
    }
}
