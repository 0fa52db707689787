/** How well was it read? Precision and recall of facts against gold files, whole and slot by slot. */
package org.tradegraph.score;
