/** Is the graph well-formed? The shapes of the ontology and the integrity constraints of the Data Cube. */
package org.tradegraph.integrity;
