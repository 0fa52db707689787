/** Which things have this name, and which sentences hold these words? A full-text index that keeps in step with the store. */
package org.tradegraph.search;
