package org.tradegraph.web;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;

/** The functions of the standards only: none that is loaded by class name, none that waits or reads the machine. */
final class HarmlessFunctions extends FunctionRegistry {

    HarmlessFunctions() {
        StandardFunctions.loadStdDefs(this);
    }

    @Override
    public FunctionFactory get(String uri) {
        return isRegistered(uri) && !uri.startsWith(ARQConstants.ARQFunctionLibraryURI) ? super.get(uri) : null;
    }
}
