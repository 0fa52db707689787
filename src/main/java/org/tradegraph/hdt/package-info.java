/** How are statements packed so that they can be searched without being unpacked? HDT, as the W3C's submission of 2011 and rdfhdt have it. */
package org.tradegraph.hdt;
