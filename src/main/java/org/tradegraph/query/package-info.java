/** Which questions are ready to ask? Canned queries with typed parameters, one file each. */
package org.tradegraph.query;
