package org.tradegraph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.graph.Iris;

/** The questions that are ready to ask: all query files that lie directly in a folder. */
public final class Catalog {

    private static final String ENDING = ".rq";
    private static final Pattern VARIABLE = Pattern.compile("[?$]([A-Za-z][A-Za-z0-9_]*)");

    private final Map<String, CannedQuery> queries = new TreeMap<>();

    private Catalog() {
    }

    /** The questions of the project. */
    public static Catalog load() {
        return load(Folder.ofProject("queries"), Iris.standard());
    }

    /** The questions of a folder, asked of a store whose things have these names. */
    public static Catalog load(Folder folder, Iris iris) {
        Catalog catalog = new Catalog();
        for (String file : folder.names(ENDING)) {
            if (!file.contains("/")) {
                CannedQuery query = read(file, folder.text(file), iris);
                catalog.queries.put(query.name(), query);
            }
        }
        return catalog;
    }

    static CannedQuery read(String file, String text, Iris iris) {
        String path = "queries/" + file;
        Header header = HeaderReader.read(path, text);
        Query query = parse(path, text);
        check(path, header, query, text);
        return new CannedQuery(file.substring(0, file.length() - ENDING.length()), header.summary(), header.description(),
                header.tags(), header.parameters(), header.view(), header.expect(), rebased(query, iris), text, iris);
    }

    private static Query parse(String path, String text) {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType() && !query.isConstructType()) {
                throw new TradeGraphException(path + ":1: a canned query is a SELECT or a CONSTRUCT");
            }
            return query;
        } catch (QueryParseException e) {
            throw new TradeGraphException(path + ":" + Math.max(1, e.getLine()) + ": " + e.getMessage().split("\n")[0], e);
        }
    }

    private static void check(String path, Header header, Query query, String text) {
        Set<String> variables = variables(query);
        for (Parameter parameter : header.parameters()) {
            if (parameter.type() != Parameter.Type.LIMIT && !variables.contains(parameter.name())) {
                throw new TradeGraphException(path + ":" + line(text, "param " + parameter.name())
                        + ": the query has no variable ?" + parameter.name() + " for the parameter");
            }
        }
        for (String column : header.view().columns()) {
            if (!query.isSelectType() || !query.getResultVars().contains(column)) {
                throw new TradeGraphException(path + ":" + line(text, "view") + ": the view names ?" + column + ", which is no column of the answer");
            }
        }
    }

    private static Set<String> variables(Query query) {
        return VARIABLE.matcher(query.serialize()).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static int line(String text, String field) {
        Matcher matcher = Pattern.compile("(?m)^#\\+ " + field + "\\b").matcher(text);
        return matcher.find() ? (int) text.substring(0, matcher.start()).lines().count() + 1 : 1;
    }

    private static Query rebased(Query query, Iris iris) {
        String things = Iris.STANDARD_BASE + "id/";
        return iris.equals(Iris.standard()) ? query : QueryTransformOps.transform(query, (Node node) ->
                node.isURI() && node.getURI().startsWith(things)
                        ? NodeFactory.createURI(iris.base() + "id/" + node.getURI().substring(things.length())) : node);
    }

    /** All questions, by name. */
    public List<CannedQuery> queries() {
        return List.copyOf(queries.values());
    }

    /** The question of a name. */
    public CannedQuery query(String name) {
        CannedQuery query = queries.get(name);
        if (query == null) {
            throw new TradeGraphException("there is no query '" + name + "'" + NearNames.hint(name, queries.keySet()));
        }
        return query;
    }
}
