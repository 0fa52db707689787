/** What can contradict what? Gathers the claims that bear on each other into a small graph, with what arithmetic needs to know of them. */
package org.tradegraph.bench;
