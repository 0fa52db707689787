/** How do programs learn what there is and what can be asked? OpenAPI, queries as RDF, VoID and DCAT. */
package org.tradegraph.api;
