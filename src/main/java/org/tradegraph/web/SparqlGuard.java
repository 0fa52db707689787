package org.tradegraph.web;

import java.time.Duration;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;

/** Answers queries that any visitor may ask: standard SPARQL, in a limited time, without reach beyond the store. */
final class SparqlGuard extends SPARQL_QueryDataset {

    /** What queries run under: the time limit, no federation, and only the functions that are known to be harmless; words are looked up in an index. */
    static Context context(Duration limit, TextIndex index) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
        context.setFalse(ARQ.httpServiceAllowed);
        context.set(ARQConstants.registryFunctions, new HarmlessFunctions());
        context.set(ARQConstants.registryPropertyFunctions, new HarmlessPropertyFunctions());
        context.set(TextQuery.textIndex, index);
        return context;
    }

    /** Fuseki itself reads a wider language, in which a query may call procedures by class name. */
    @Override
    protected void execute(String query, HttpAction action) {
        try {
            QueryFactory.create(query, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest("This is no SPARQL query: " + e.getMessage());
        }
        super.execute(query, action);
    }
}
