package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Some phrases of which one is to be said, found by the first word, and the number that {@link Openings} knows them by. */
record Choice(int number, Map<String, List<List<String>>> byFirst) {

    private static final int[] NONE = {};

    static Choice of(int number, List<List<String>> phrases) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        phrases.forEach(phrase -> byFirst.computeIfAbsent(phrase.get(0), word -> new ArrayList<>()).add(phrase));
        return new Choice(number, byFirst);
    }

    /** Where the phrases that begin at a word end, in the order in which they are written. */
    int[] ends(Scene scene, int at) {
        if (!scene.opens(number, at)) {
            return NONE;
        }
        List<List<String>> phrases = byFirst.get(scene.reading().word(at));
        int[] ends = NONE;
        for (List<String> phrase : phrases) {
            if (isSaid(scene, phrase, at)) {
                ends = joined(ends, new int[] {at + phrase.size()});
            }
        }
        return ends;
    }

    /** Whether one of the phrases begins at a word. */
    boolean stands(Scene scene, int at) {
        return scene.opens(number, at) && ends(scene, at).length > 0;
    }

    /** The same where they may begin at several words. */
    int[] ends(Scene scene, int[] starts) {
        return starts.length == 1 ? ends(scene, starts[0]) : IntStream.of(starts).flatMap(at -> IntStream.of(ends(scene, at))).distinct().toArray();
    }

    static int[] joined(int[] some, int[] more) {
        if (some.length == 0 || more.length == 0) {
            return some.length == 0 ? more : some;
        }
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static boolean isSaid(Scene scene, List<String> phrase, int at) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!scene.reading().is(at + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
