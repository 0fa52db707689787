/** What is there to tell about a thing? Its names, figures, quotes and links, as plain records that a page shows. */
package org.tradegraph.page;
