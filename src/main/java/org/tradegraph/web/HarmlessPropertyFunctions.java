package org.tradegraph.web;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** No property is a function: each stands for what the data say. */
final class HarmlessPropertyFunctions extends PropertyFunctionRegistry {

    @Override
    public boolean manages(String uri) {
        return false;
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
        return null;
    }
}
