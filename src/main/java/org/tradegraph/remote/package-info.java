/** How is a SPARQL store on another machine filled and asked? */
package org.tradegraph.remote;
