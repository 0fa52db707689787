package org.tradegraph.integrity;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateAction;
import org.tradegraph.files.Folder;
import org.tradegraph.graph.Vocab;

/** The integrity constraints of the W3C Data Cube Recommendation, as it words them. */
final class Constraints {

    /** Constraint 12 compares each observation with each; beyond this it takes minutes, and the check of the keys says the same. */
    private static final long MOST_OBSERVATIONS_COMPARED = 300;
    private static final String EACH_WITH_EACH = "constraints/ic-12.rq";

    private final Folder ontology;

    Constraints(Folder ontology) {
        this.ontology = ontology;
    }

    /** The constraints that do not hold. */
    List<Defect> defects(Graph all) {
        Graph cube = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(cube, all);
        boolean isSmall = cube.stream(Node.ANY, Vocab.TYPE, Vocab.OBSERVATION_CLASS).count() <= MOST_OBSERVATIONS_COMPARED;
        UpdateAction.parseExecute(ontology.text("constraints/closure.ru"), DatasetGraphFactory.wrap(cube));
        List<Defect> defects = new ArrayList<>();
        for (String name : ontology.names(".rq")) {
            String query = ontology.text(name);
            boolean isRun = name.startsWith("constraints/") && (isSmall || !name.equals(EACH_WITH_EACH));
            if (isRun && QueryExec.graph(cube).query(query).ask()) {
                defects.add(new Defect(name, query.lines().limit(2).map(line -> line.replaceFirst("^# *", "")).reduce((one, two) -> one + ": " + two).orElse("")));
            }
        }
        return defects;
    }
}
