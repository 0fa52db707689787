package org.tradegraph.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tradegraph.graph.TradeStore;
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
    private final Map<Asked, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Answer> eldest) {
            return size() > MOST;
        }
    };
    private long version;

    AnswerCache(TradeStore store, Duration limit) {
        this.store = store;
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    /** The answer, asked of the store where it is not known. */
    Answer answer(CannedQuery query, Map<String, String> values, Slice slice) {
        Asked asked = new Asked(query.name(), Map.copyOf(values), slice);
        long now = store.version();
        Answer known = known(asked, now);
        if (known != null) {
            return known;
        }
        Answer answer = query.run(store.datasetGraph(), values, limit, slice);
        keep(asked, answer, now);
        return answer;
    }

    private synchronized Answer known(Asked asked, long now) {
        if (now != version) {
            answers.clear();
            version = now;
        }
        return answers.get(asked);
    }

    private synchronized void keep(Asked asked, Answer answer, long then) {
        if (then == version && answer.size() <= LARGEST) {
            answers.put(asked, answer);
        }
    }
}
