/** How do other tools get the graph? A snapshot in one order, and one small class per format. */
package org.tradegraph.export;
