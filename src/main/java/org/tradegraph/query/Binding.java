package org.tradegraph.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;

/** Puts the values typed for the parameters of a query into it, as terms of its syntax tree and never as text. */
final class Binding {

    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_LIST = 50;

    private final String query;
    private final List<Parameter> parameters;
    private final TermFinder terms;
    private final Iris iris;

    Binding(String query, List<Parameter> parameters, DatasetGraph dataset, Iris iris) {
        this.query = query;
        this.parameters = parameters;
        this.terms = new TermFinder(dataset, iris);
        this.iris = iris;
    }

    /** The query with the values in it. */
    Query bind(Query unbound, Map<String, String> typed) {
        refuseUnknown(typed);
        Map<Var, Node> nodes = new HashMap<>();
        Map<Var, List<Node>> lists = new LinkedHashMap<>();
        Optional<Integer> limit = Optional.empty();
        for (Map.Entry<Parameter, String> entry : given(typed).entrySet()) {
            if (entry.getKey().type() == Parameter.Type.LIMIT) {
                limit = Optional.of(limit(entry.getKey(), entry.getValue()));
            } else if (entry.getKey().list()) {
                lists.put(Var.alloc(entry.getKey().name()), list(entry.getKey(), entry.getValue()));
            } else {
                nodes.put(Var.alloc(entry.getKey().name()), node(entry.getKey(), entry.getValue()));
            }
        }
        Query bound = nodes.isEmpty() ? unbound.cloneQuery() : spelled(QueryTransformOps.replaceVars(unbound, nodes));
        lists.forEach((variable, values) -> allow(bound, variable, values));
        limit.ifPresent(bound::setLimit);
        return bound;
    }

    /** That a value is bound is known, and it orders nothing; to ask for either is no SPARQL. */
    private static Query spelled(Query query) {
        Query spelled = QueryTransformOps.transform(query, new ElementTransformCopyBase(), new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunction1 function, Expr of) {
                return function instanceof E_Bound && of.isConstant() ? NodeValue.TRUE : super.transform(function, of);
            }
        });
        if (spelled.hasOrderBy()) {
            spelled.getOrderBy().removeIf(condition -> condition.getExpression().isConstant());
        }
        return spelled;
    }

    private void refuseUnknown(Map<String, String> typed) {
        for (String name : typed.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new TradeGraphException("the query '" + query + "' has no parameter '" + name + "'; " + known());
            }
        }
    }

    private Map<Parameter, String> given(Map<String, String> typed) {
        Map<Parameter, String> given = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String value = Optional.ofNullable(typed.get(parameter.name())).map(String::strip).filter(text -> !text.isEmpty())
                    .or(parameter::preset).orElse("");
            if (!value.isEmpty()) {
                given.put(parameter, value);
            } else if (parameter.required()) {
                throw new TradeGraphException("the query '" + query + "' needs a value for '" + parameter.name() + "', "
                        + parameter.help() + ", such as " + parameter.trial() + "; " + known());
            }
        }
        return given;
    }

    private String known() {
        if (parameters.isEmpty()) {
            return "it takes none";
        }
        return parameters.stream().map(parameter -> parameter.name() + (parameter.required() ? " (required)" : ""))
                .collect(Collectors.joining(", ", "its parameters are: ", ""));
    }

    private List<Node> list(Parameter parameter, String typed) {
        List<String> values = parameter.values(typed);
        if (values.isEmpty() || values.size() > LONGEST_LIST) {
            throw wrong(parameter, typed, "one to " + LONGEST_LIST + " values with commas between them");
        }
        return values.stream().map(value -> node(parameter, value)).distinct().toList();
    }

    /** Lets a variable have these values only, before anything else is asked. */
    private static void allow(Query query, Var variable, List<Node> values) {
        ElementData data = new ElementData();
        data.add(variable);
        values.forEach(value -> data.add(BindingFactory.binding(variable, value)));
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        if (query.getQueryPattern() instanceof ElementGroup pattern) {
            pattern.getElements().forEach(group::addElement);
        } else {
            group.addElement(query.getQueryPattern());
        }
        query.setQueryPattern(group);
    }

    private Node node(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case PLACE, PRODUCT, DOCUMENT -> terms.thing(parameter, parameter.type().code(), value);
            case CURRENCY -> terms.code(parameter, Parameter.Type.UNIT.code(), value);
            case FLOW, INDICATOR, UNIT -> terms.code(parameter, parameter.type().code(), value);
            case YEAR -> NodeFactory.createLiteralString(matching(parameter, value, "\\d{4}", "a year such as 2023"));
            case PERIOD -> iris.ofLocalPath("/id/period/" + matching(parameter, value,
                    "\\d{4}(-(Q[1-4]|\\d{2}(-\\d{2})?))?((/|--)\\d{4}(-\\d{2}(-\\d{2})?)?)?",
                    "a period such as 2023, 2023-09, 2023-Q1 or 2023-01/2023-09").replace("/", "--"));
            case NUMBER -> number(parameter, value);
            case TEXT -> NodeFactory.createLiteralString(value);
            case LIMIT -> throw new IllegalStateException("a limit is no term");
        };
    }

    private Node number(Parameter parameter, String value) {
        try {
            return NodeFactory.createLiteralDT(new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
        } catch (NumberFormatException e) {
            throw wrong(parameter, value, "a number such as 12.5");
        }
    }

    private int limit(Parameter parameter, String value) {
        String wanted = "a number of rows from 1 to " + MOST_ROWS;
        int rows = Integer.parseInt(matching(parameter, value, "\\d{1,7}", wanted));
        if (rows < 1 || rows > MOST_ROWS) {
            throw wrong(parameter, value, wanted);
        }
        return rows;
    }

    private static String matching(Parameter parameter, String value, String pattern, String wanted) {
        if (!value.matches(pattern)) {
            throw wrong(parameter, value, wanted);
        }
        return value;
    }

    private static TradeGraphException wrong(Parameter parameter, String value, String wanted) {
        return new TradeGraphException("'" + value + "' is no value for '" + parameter.name() + "'; give " + wanted);
    }
}
