package org.tradegraph.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.tradegraph.files.TradeGraphException;

/**
 * Some of the rows of an answer.
 *
 * @param start how many rows come before
 * @param size  the most rows to give
 */
public record Slice(long start, long size) {

    /** All rows. */
    public static final Slice ALL = new Slice(0, Long.MAX_VALUE);

    private static final int LARGEST = 10_000;

    /** The rows of a page, from 1. */
    public static Slice page(int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new TradeGraphException("a page is a number from 1, and page_size one from 1 to " + LARGEST);
        }
        return new Slice((page - 1L) * size, size);
    }

    /** A query for these rows and one more, which tells whether there are more; what its order leaves open is settled by the columns. */
    Query of(Query query) {
        if (equals(ALL) || !query.isSelectType()) {
            return query;
        }
        Query sliced = query.cloneQuery();
        settleOrder(sliced);
        long all = query.hasLimit() ? query.getLimit() : Long.MAX_VALUE;
        sliced.setOffset((query.hasOffset() ? query.getOffset() : 0) + start);
        sliced.setLimit(Math.max(0, Math.min(size + 1, all - start)));
        return sliced;
    }

    private static void settleOrder(Query query) {
        List<SortCondition> order = query.hasOrderBy() ? query.getOrderBy() : List.of();
        for (Var column : query.getProjectVars()) {
            boolean isOrdered = order.stream().anyMatch(condition -> condition.getExpression().isVariable() && condition.getExpression().asVar().equals(column));
            if (!isOrdered) {
                query.addOrderBy(column, Query.ORDER_ASCENDING);
            }
        }
    }
}
