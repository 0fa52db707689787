package org.tradegraph.web;

import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** One property is a function, {@code text:query}, which looks up words; each other stands for what the data say. */
final class HarmlessPropertyFunctions extends PropertyFunctionRegistry {

    private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

    HarmlessPropertyFunctions() {
        put(TEXT_QUERY, TextQueryPF.class);
    }

    @Override
    public boolean manages(String uri) {
        return TEXT_QUERY.equals(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
        return manages(uri) ? super.get(uri) : null;
    }
}
