/** What can be said about trade? The facts a document can state, as plain values, and their form as JSON lines. */
package org.tradegraph.trade;
