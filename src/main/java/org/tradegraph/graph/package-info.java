/** How is it said in RDF, and kept? The only maker of IRIs, the pure way from facts to a graph, and the store. */
package org.tradegraph.graph;
