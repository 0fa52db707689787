package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tradegraph.mention.Cue;
import org.tradegraph.mention.Time;

/** What leads up to the next number: the cues since the last one, and whether a topic or a year before was named among them. */
final class Lead {

    private final int start;
    private final List<Cue> cues = new ArrayList<>();
    private boolean topic;
    private Optional<Time> yearBefore = Optional.empty();

    Lead(int start) {
        this.start = start;
    }

    void add(Cue cue) {
        cues.add(cue);
    }

    void topicNamed() {
        topic = true;
    }

    void yearBeforeNamed(Time time) {
        yearBefore = Optional.of(time);
    }

    /** Where it begins among the sentence's words. */
    int start() {
        return start;
    }

    boolean hasTopic() {
        return topic;
    }

    /** The time before that it names: "a year earlier", "in the same months of 2022". */
    Optional<Time> yearBefore() {
        return yearBefore;
    }

    List<Cue> cues() {
        return cues;
    }

    boolean has(String family, String value) {
        for (Cue cue : cues) {
            if (cue.is(family, value)) {
                return true;
            }
        }
        return false;
    }

    Optional<Cue> last(String family) {
        for (int at = cues.size() - 1; at >= 0; at--) {
            if (cues.get(at).is(family)) {
                return Optional.of(cues.get(at));
            }
        }
        return Optional.empty();
    }
}
