package org.tradegraph.web;

import java.time.Duration;
import java.util.Map;
import org.tradegraph.graph.TradeStore;
import org.tradegraph.page.Kept;
import org.tradegraph.query.Answer;
import org.tradegraph.query.CannedQuery;
import org.tradegraph.query.Slice;

/** Keeps the latest answers to canned queries until the store changes. */
final class AnswerCache {

    private static final int MOST = 256;
    private static final int LARGEST = 5_000;

    private record Asked(String query, Map<String, String> values, Slice slice) {
    }

    private final TradeStore store;
    private final Duration limit;
    private final Kept<Asked, Answer> answers;

    AnswerCache(TradeStore store, Duration limit) {
        this.store = store;
        this.limit = limit;
        this.answers = new Kept<>(store, MOST, answer -> answer.size() <= LARGEST);
    }

    Duration limit() {
        return limit;
    }

    /** The answer, asked of the store where it is not known. */
    Answer answer(CannedQuery query, Map<String, String> values, Slice slice) {
        return answers.get(new Asked(query.name(), Map.copyOf(values), slice), () -> query.run(store.datasetGraph(), values, limit, slice));
    }
}
