/** How is the graph said as nodes and edges with properties? One mapping, which docs/tools.md tells in full. */
package org.tradegraph.property;
