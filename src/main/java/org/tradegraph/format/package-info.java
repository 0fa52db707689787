/** How does a document come out of a file? Its format told by ending or content, the main text and the metadata of each format. */
package org.tradegraph.format;
