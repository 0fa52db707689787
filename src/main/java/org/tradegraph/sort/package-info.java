/** How are more lines sorted than fit into memory? */
package org.tradegraph.sort;
