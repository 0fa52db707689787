package org.tradegraph.remote;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.PlanOp;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.Context;

/** Has queries over a store far away answered there as a whole, instead of looking up each statement. */
final class RemoteEngine implements QueryEngineFactory {

    private static final RemoteEngine ENGINE = new RemoteEngine();

    private RemoteEngine() {
    }

    static void register() {
        if (!QueryEngineRegistry.containsFactory(ENGINE)) {
            QueryEngineRegistry.addFactory(ENGINE);
        }
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return dataset instanceof RemoteDataset;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
        refuseService(query);
        Query rows = query.cloneQuery();
        if (!rows.isSelectType()) {
            rows.setQuerySelectType();
            rows.setQueryResultStar(true);
        }
        Connection connection = ((RemoteDataset) dataset).connection();
        List<Binding> answer = connection.endpoint().told(() -> {
            List<Binding> found = new ArrayList<>();
            try (QueryExec exec = connection.ask(rows)) {
                exec.select().forEachRemaining(found::add);
            }
            return found;
        });
        QueryIterator bindings = QueryIterPlainWrapper.create(answer.iterator());
        return new PlanOp("answered far away", null, null, bindings);
    }

    /** The store far away would reach out for whoever asks. */
    private static void refuseService(Query query) {
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementService service) {
                    throw new QueryExecException("SERVICE is not allowed here");
                }
            });
        }
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
        return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
        return QueryEngineRef.getFactory().create(op, dataset, input, context);
    }
}
