package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;

/** One element of a way of speaking: words, a gap, or a slot for a place, goods, a time or a neighbour. */
sealed interface Step {

    /** Where this element may end if it begins at a word, the best first; none if it does not fit there. */
    List<Integer> ends(Scene scene, int at);

    /** Whether the sentence has what this element needs at all; asked first because it is cheap. */
    default boolean mayOccur(Scene scene) {
        return true;
    }

    /** One of several phrases; {@code least} is 0 where it may be absent, {@code most} how often it may be repeated. */
    record Words(List<List<String>> phrases, int least, int most) implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            List<Integer> ends = new ArrayList<>();
            List<Integer> open = List.of(at);
            for (int count = 0; count <= most && !open.isEmpty(); count++) {
                if (count >= least) {
                    ends.addAll(0, open);
                }
                open = open.stream().flatMap(from -> phrases.stream().filter(phrase -> begins(scene, from, phrase)).map(phrase -> from + phrase.size()))
                        .distinct().toList();
            }
            return ends;
        }

        @Override
        public boolean mayOccur(Scene scene) {
            return least == 0 || phrases.stream().anyMatch(phrase -> scene.hasWord(phrase.get(0)));
        }

        private static boolean begins(Scene scene, int from, List<String> phrase) {
            for (int i = 0; i < phrase.size(); i++) {
                if (!scene.reading().is(from + i, phrase.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Any words of the same clause, as few as possible; in a noun phrase neither small words nor verbs nor names. */
    record Gap(int most, Set<String> barred, boolean nounPhrase) implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            List<Integer> ends = new ArrayList<>();
            ends.add(at);
            boolean owned = nounPhrase && scene.reading().is(at, "'s");
            for (int end = at; end < scene.size() && end - at < most && !owned && passes(scene, end); end++) {
                ends.add(end + 1);
            }
            return ends;
        }

        private boolean passes(Scene scene, int at) {
            if (barred.contains(scene.reading().word(at))) {
                return false;
            }
            return !nounPhrase || !scene.isDash(at) && scene.timeAt(at).isEmpty() && scene.placeAt(at).filter(seen -> seen.form() == Form.NAME).isEmpty();
        }
    }

    /** The beginning or the end of a sentence. */
    record Edge(boolean end) implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            boolean over = at >= scene.size() || scene.reading().is(at, ".", ";", "\"");
            return end && over || !end && at == 0 ? List.of(at) : List.of();
        }
    }

    /** Places named in one of some forms, one or a list of them. */
    record Places(Set<Form> forms, Set<String> between, boolean list) implements Step {

        private static final int LEAD = 5;

        @Override
        public boolean mayOccur(Scene scene) {
            return scene.hasPlaces();
        }

        /** Of "China's Xinjiang" the owned place is meant first. */
        @Override
        public List<Integer> ends(Scene scene, int at) {
            int first = begin(scene, at);
            List<Integer> ends = new ArrayList<>();
            scene.ownedAt(first).ifPresent(owned -> ends.addAll(listEnds(scene, owned)));
            ends.addAll(listEnds(scene, first));
            return ends;
        }

        private List<Integer> listEnds(Scene scene, int at) {
            List<Integer> ends = new ArrayList<>();
            int next = at;
            while (next < scene.size() && scene.placeAt(next).filter(this::fits).isPresent()) {
                int end = scene.placeAt(next).get().to();
                ends.add(0, end);
                next = list ? afterSeparator(scene, end) : scene.size();
            }
            return ends;
        }

        private boolean fits(Seen seen) {
            return forms.contains(seen.form());
        }

        /** Where the next of a list may begin: after a comma or "and", an article, and "ports of" and the like. */
        private int afterSeparator(Scene scene, int end) {
            int next = scene.afterSeparator(end);
            return next == end ? scene.size() : begin(scene, next);
        }

        /** Over an article, "ports of", "the southern city of" and the like. */
        private int begin(Scene scene, int at) {
            int next = at;
            while (next < scene.size() && next - at < LEAD && scene.placeAt(next).filter(this::fits).isEmpty() && isLight(scene, next)) {
                next = scene.placeAt(next).map(Seen::to).orElse(next + 1);
            }
            return next;
        }

        private boolean isLight(Scene scene, int at) {
            boolean adjective = scene.placeAt(at).filter(seen -> seen.form() == Form.ADJECTIVE).isPresent() && !forms.contains(Form.ADJECTIVE);
            return adjective || between.contains(scene.reading().word(at));
        }
    }

    /** Goods, one or a list of them; in a list with known goods a few small-letter words between commas are goods too. */
    record GoodsList(Set<String> barred) implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            int end = GoodsReader.read(scene, at, barred).to();
            return end > at ? List.of(end) : List.of();
        }
    }

    /** A group called by its members: "the ASEAN member states". */
    record Members() implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            return scene.placeAt(at).filter(seen -> seen.place().kind() == PlaceKind.GROUP && isOfMembers(scene, seen))
                    .map(seen -> List.of(seen.to())).orElse(List.of());
        }

        private static boolean isOfMembers(Scene scene, Seen seen) {
            return scene.reading().tokens().subList(seen.from(), seen.to()).stream().anyMatch(token -> token.word().startsWith("member"));
        }
    }

    /** A port or crossing by name. */
    record Gate() implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            return scene.placeAt(at).filter(seen -> seen.form() == Form.NAME && seen.place().gateway().isPresent())
                    .map(seen -> List.of(seen.to())).orElse(List.of());
        }
    }

    /** "The port of Guangzhou", said of another place. */
    record PortOf() implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            return scene.placeAt(at).filter(seen -> seen.form() == Form.NAME && scene.wording().has(at, "port-noun"))
                    .map(seen -> List.of(seen.to())).orElse(List.of());
        }
    }

    /** A time. */
    record When() implements Step {

        @Override
        public List<Integer> ends(Scene scene, int at) {
            return scene.timeAt(at).map(time -> List.of(time.to())).orElse(List.of());
        }
    }
}
