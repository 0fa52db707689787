/** How are data files read? Folders on disk or in the jar, tables with a header row, and the one exception of this program. */
package org.tradegraph.files;
