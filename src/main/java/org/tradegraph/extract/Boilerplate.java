package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.lexicon.Words;
import org.tradegraph.mention.Reading;
import org.tradegraph.text.Document;

/** Leaves out what is no part of the story: menus, comment boxes, lists of other stories, and sentences that stand there a second time. */
final class Boilerplate {

    private final Map<Character, List<String>> endings;

    Boilerplate(Words words) {
        endings = words.boilerplate().stream().collect(Collectors.groupingBy(ending -> ending.charAt(0)));
    }

    List<Reading> without(Document document, List<Reading> readings) {
        List<Reading> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Reading reading : readings) {
            String words = Lexicon.fold(document.words(reading.sentence().span())).strip();
            if (isEnding(words)) {
                if (kept.size() > readings.size() / 2) {
                    break;
                }
                continue;
            }
            if (seen.add(words)) {
                kept.add(reading);
            }
        }
        return kept;
    }

    private boolean isEnding(String words) {
        for (String ending : words.isEmpty() ? List.<String>of() : endings.getOrDefault(words.charAt(0), List.of())) {
            if (words.startsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
