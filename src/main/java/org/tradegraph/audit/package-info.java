/** What does not add up? Shapes and integrity constraints that a graph must satisfy. */
package org.tradegraph.audit;
