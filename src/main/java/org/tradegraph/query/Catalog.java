package org.tradegraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

/** The questions that are ready to ask: all query files that lie directly in a folder, each read when it is first wanted. */
public final class Catalog {

    private static final String ENDING = ".rq";
    private static final Pattern VARIABLE = Pattern.compile("[?$]([A-Za-z][A-Za-z0-9_]*)");

    private final Folder folder;
    private final Iris iris;
    private final List<String> names;
    private final Map<String, CannedQuery> known = new ConcurrentHashMap<>();

    private Catalog(Folder folder, Iris iris) {
        this.folder = folder;
        this.iris = iris;
        this.names = folder.names(ENDING).stream().filter(file -> !file.contains("/"))
                .map(file -> file.substring(0, file.length() - ENDING.length())).toList();
    }

    /** The questions of the project. */
    public static Catalog load() {
        return load(Folder.ofProject("queries"), Iris.standard());
    }

    /** The questions of a folder, asked of a store whose things have these names. */
    public static Catalog load(Folder folder, Iris iris) {
        return new Catalog(folder, iris);
    }

    /** The names of all questions, in order; a file that is broken has its name too. */
    public List<String> names() {
        return names;
    }

    /** All questions that can be asked, by name. */
    public List<CannedQuery> queries() {
        return names.stream().filter(name -> fault(name).isEmpty()).map(this::query).toList();
    }

    /** A sentence for each file that is broken. */
    public List<String> faults() {
        return names.stream().flatMap(name -> fault(name).stream()).toList();
    }

    private Optional<String> fault(String name) {
        try {
            query(name);
            return Optional.empty();
        } catch (TradeGraphException e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * The question of a name.
     *
     * @throws TradeGraphException if there is none, or its file is broken
     */
    public CannedQuery query(String name) {
        if (!names.contains(name)) {
            throw new TradeGraphException("there is no query '" + name + "'" + NearNames.hint(name, names));
        }
        return known.computeIfAbsent(name, absent -> read(name + ENDING, folder.text(name + ENDING), iris));
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
}
