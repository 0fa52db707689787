package org.tradegraph.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Arrays;

import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.util.Lookup;

/** Gephi opens the files, with all nodes, all edges and their words. */
class GephiTest {

    @ParameterizedTest
    @ValueSource(strings = {"trade.gexf", "trade.graphml"})
    void gephiOpensTheFile(String name) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        File file = Exports.FOLDER.resolve(name).toFile();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(file);
        container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        importer.process(container, new DefaultProcessor(), workspace);
        DirectedGraph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getDirectedGraph();
        assertEquals(Exports.count(name + ".report.json", "nodes"), graph.getNodeCount());
        assertEquals(Exports.count(name + ".report.json", "edges"), graph.getEdgeCount());
        assertTrue(Arrays.stream(graph.getEdges().toArray()).anyMatch(edge -> String.valueOf(edge.getAttribute("sentence")).contains("吉林省 تجارة 🚢")
                && Double.valueOf(1234567.5).equals(edge.getAttribute("value"))), "the awkward sentence is missing");
    }
}
