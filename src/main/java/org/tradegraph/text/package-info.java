/** What was written, and where? Documents, their sentences, and the positions of words in them. */
package org.tradegraph.text;
