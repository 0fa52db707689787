package org.tradegraph.audit;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.tradegraph.bench.Amount;
import org.tradegraph.graph.Iris;

/** The function {@code f:amount(number, unit)} of the checks, which says a computed number as people do: "54.9 billion CNY". */
public final class AmountFunction extends FunctionBase2 {

    static final FunctionRegistry REGISTRY = registry();

    private static FunctionRegistry registry() {
        FunctionRegistry registry = new FunctionRegistry();
        StandardFunctions.loadStdDefs(registry);
        registry.put(Iris.STANDARD_BASE + "function#amount", uri -> new AmountFunction());
        return registry;
    }

    @Override
    public NodeValue exec(NodeValue number, NodeValue unit) {
        String name = unit.isIRI() ? Iris.lastPart(unit.asNode()).replace('-', ' ') : unit.asString();
        return NodeValue.makeString(Amount.inShort(number.getDecimal(), name));
    }
}
