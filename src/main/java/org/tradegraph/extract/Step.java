package org.tradegraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;

/** One element of a way of speaking: words, a gap, or a slot for a place, goods, a time or a neighbour. */
sealed interface Step {

    int[] NOWHERE = {};

    /** Where this element may end if it begins at a word, the best first; none if it does not fit there. */
    int[] ends(Scene scene, int at);

    /** Whether this element may begin at a word, as one look tells. */
    default boolean mayBegin(Scene scene, int at) {
        return true;
    }

    /** What the sentence must have for this element, as {@link Openings} numbers it. */
    default OptionalInt need() {
        return OptionalInt.empty();
    }

    /** One of several phrases; {@code least} is 0 where it may be absent, {@code most} how often it may be repeated. */
    record Words(Choice choice, int least, int most) implements Step {

        @Override
        public int[] ends(Scene scene, int at) {
            int[] open = {at};
            int[] ends = least == 0 ? open : NOWHERE;
            for (int count = 1; count <= most && open.length > 0; count++) {
                open = choice.ends(scene, open);
                ends = Choice.joined(open, ends);
            }
            return ends;
        }

        @Override
        public OptionalInt need() {
            return least == 0 ? OptionalInt.empty() : OptionalInt.of(choice.number());
        }

        @Override
        public boolean mayBegin(Scene scene, int at) {
            return least == 0 || scene.opens(choice.number(), at);
        }
    }

    /** Any words of the same clause, as few as possible; in a noun phrase neither small words nor verbs nor names. */
    record Gap(int most, Set<String> barred, boolean nounPhrase) implements Step {

        @Override
        public int[] ends(Scene scene, int at) {
            boolean owned = nounPhrase && scene.reading().is(at, "'s");
            int end = at;
            while (end < scene.size() && end - at < most && !owned && passes(scene, end)) {
                end++;
            }
            int[] ends = new int[end - at + 1];
            Arrays.setAll(ends, i -> at + i);
            return ends;
        }

        private boolean passes(Scene scene, int at) {
            if (barred.contains(scene.reading().word(at)) && !isShortName(scene, at)) {
                return false;
            }
            return !nounPhrase || !scene.isDash(at) && scene.timeAt(at).isEmpty() && scene.placeAt(at).filter(seen -> seen.form() == Form.NAME).isEmpty();
        }

        /** The brackets of "the Eurasian Economic Union (EAEU)", which hold one word. */
        private static boolean isShortName(Scene scene, int at) {
            int inside = scene.reading().is(at, "(") ? at + 1 : at - 1;
            return scene.reading().is(inside - 1, "(") && scene.reading().is(inside + 1, ")") && inside < scene.size() && scene.token(inside).isWord();
        }
    }

    /** The beginning or the end of a sentence. */
    record Edge(boolean end) implements Step {

        @Override
        public int[] ends(Scene scene, int at) {
            boolean over = at >= scene.size() || scene.reading().is(at, ".", ";", "\"");
            return end && over || !end && at == 0 ? new int[] {at} : NOWHERE;
        }
    }

    /** Places named in one of some forms, one or a list of them. */
    record Places(Set<Form> forms, Set<String> between, boolean list) implements Step {

        private static final int LEAD = 5;

        @Override
        public OptionalInt need() {
            return OptionalInt.of(Openings.PLACE);
        }

        @Override
        public boolean mayBegin(Scene scene, int at) {
            return scene.hasPlaceWithin(at, LEAD + 1);
        }

        /** Of "China's Xinjiang" the owned place is meant first. */
        @Override
        public int[] ends(Scene scene, int at) {
            if (!mayBegin(scene, at)) {
                return NOWHERE;
            }
            int first = begin(scene, at);
            int[] ends = listEnds(scene, first);
            return scene.ownedAt(first).map(owned -> Choice.joined(listEnds(scene, owned), ends)).orElse(ends);
        }

        /** The ends of a list that begins at a word, the longest first. */
        private int[] listEnds(Scene scene, int at) {
            int[] ends = NOWHERE;
            int next = at;
            while (next < scene.size() && scene.placeAt(next).filter(seen -> fits(scene, seen)).isPresent()) {
                Seen seen = scene.placeAt(next).get();
                int end = scene.stationEnd(seen).orElse(seen.to());
                ends = Choice.joined(new int[] {end}, ends);
                next = list ? afterSeparator(scene, end) : scene.size();
            }
            return ends;
        }

        private boolean fits(Scene scene, Seen seen) {
            return forms.contains(seen.form()) || forms.contains(Form.NAME) && scene.stationEnd(seen).isPresent();
        }

        /** Where the next of a list may begin: after a comma or "and", an article, and "ports of" and the like. */
        private int afterSeparator(Scene scene, int end) {
            int next = scene.afterSeparator(end);
            return next == end ? scene.size() : begin(scene, next);
        }

        /** Over an article, "ports of", "the southern city of" and the like. */
        private int begin(Scene scene, int at) {
            int next = at;
            while (next < scene.size() && next - at < LEAD && scene.placeAt(next).filter(seen -> fits(scene, seen)).isEmpty() && isLight(scene, next)) {
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
        public OptionalInt need() {
            return OptionalInt.of(Openings.GOODS);
        }

        @Override
        public int[] ends(Scene scene, int at) {
            int end = GoodsReader.read(scene, at, barred).to();
            return end > at ? new int[] {end} : NOWHERE;
        }
    }

    /** A group called by its members: "the ASEAN member states". */
    record Members() implements Step {

        @Override
        public OptionalInt need() {
            return OptionalInt.of(Openings.PLACE);
        }

        @Override
        public int[] ends(Scene scene, int at) {
            return scene.placeAt(at).filter(seen -> seen.place().kind() == PlaceKind.GROUP && isOfMembers(scene, seen))
                    .map(seen -> new int[] {seen.to()}).orElse(NOWHERE);
        }

        private static boolean isOfMembers(Scene scene, Seen seen) {
            return scene.reading().tokens().subList(seen.from(), seen.to()).stream().anyMatch(token -> token.word().startsWith("member"));
        }
    }

    /** A port or crossing by name. */
    record Gate() implements Step {

        @Override
        public OptionalInt need() {
            return OptionalInt.of(Openings.PLACE);
        }

        @Override
        public int[] ends(Scene scene, int at) {
            return scene.placeAt(at).filter(seen -> seen.form() == Form.NAME && seen.place().gateway().isPresent() && seen.place().kind() != PlaceKind.CORRIDOR)
                    .map(seen -> new int[] {seen.to()}).orElse(NOWHERE);
        }
    }

    /** "The port of Guangzhou", said of another place. */
    record PortOf() implements Step {

        @Override
        public OptionalInt need() {
            return OptionalInt.of(Openings.PLACE);
        }

        @Override
        public int[] ends(Scene scene, int at) {
            return scene.placeAt(at).filter(seen -> seen.form() == Form.NAME && scene.wording().hasAny(at, seen.to(), "port-noun"))
                    .map(seen -> new int[] {seen.to()}).orElse(NOWHERE);
        }
    }

    /** A time. */
    record When() implements Step {

        @Override
        public OptionalInt need() {
            return OptionalInt.of(Openings.TIME);
        }

        @Override
        public int[] ends(Scene scene, int at) {
            return scene.timeAt(at).map(time -> new int[] {time.to()}).orElse(NOWHERE);
        }
    }
}
