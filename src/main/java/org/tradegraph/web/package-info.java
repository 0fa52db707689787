/** What does a visitor see? Fuseki on one port: the SPARQL endpoint, pages and canned queries. */
package org.tradegraph.web;
