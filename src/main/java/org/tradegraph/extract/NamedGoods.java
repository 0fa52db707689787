package org.tradegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tradegraph.lexicon.Place;
import org.tradegraph.mention.Goods;
import org.tradegraph.mention.PlaceMention.Form;

/**
 * Goods named in a sentence, alone or in a list: "copper, zinc and fishmeal", "Polish apples".
 *
 * @param from   where the name begins, over its articles and the place it comes from
 * @param owner  the place whose goods they are called
 * @param source the place from which they are said to be right behind
 */
record NamedGoods(List<String> names, int from, int to, Optional<Seen> owner, Optional<Seen> source) {

    private static final int LONGEST_UNKNOWN = 2;

    static List<NamedGoods> in(Scene scene, Set<String> noNoun) {
        List<NamedGoods> found = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < scene.size(); at++) {
            Optional<Goods> goods = scene.goodsAt(at);
            if (at >= free && goods.isPresent()) {
                int from = start(scene, at, free);
                GoodsReader.GoodsNames list = GoodsReader.read(scene, from, noNoun);
                Optional<Seen> owner = owner(scene, from);
                found.add(new NamedGoods(list.names().stream().filter(name -> isNoun(scene.wording(), name)).toList(), owner.map(Seen::from).orElse(from), list.to(), owner, source(scene, list.to())));
                free = list.to();
            }
        }
        return found;
    }

    /** The land the goods are said to come from. */
    Optional<Place> origin() {
        return owner.or(() -> source).map(Seen::place);
    }

    /** Where all ends that belongs to the name. */
    int end() {
        return source.map(Seen::to).orElse(to);
    }

    private static boolean isNoun(Wording wording, String name) {
        return !name.endsWith("ed") && !name.endsWith("ly") && !wording.isOf(name.split(" ")[0], "no-goods");
    }

    /** Over words that no table knows: "dried figs", "right-hand-drive saloons". */
    private static int start(Scene scene, int goods, int free) {
        int at = goods;
        while (at > free && goods - at < LONGEST_UNKNOWN && GoodsPhrase.isUnknown(scene.wording(), at - 1)) {
            at--;
        }
        return at;
    }

    /** "Tea from Kenya". */
    private static Optional<Seen> source(Scene scene, int end) {
        int at = scene.reading().is(end + 1, "the") ? end + 2 : end + 1;
        return scene.reading().is(end, "from") ? scene.placeAt(at).filter(seen -> seen.form() == Form.NAME) : Optional.empty();
    }

    /** "Kenyan tea", "Kenya's tea". */
    private static Optional<Seen> owner(Scene scene, int from) {
        int end = scene.reading().is(from - 1, "'s") ? from - 1 : from;
        return scene.placesIn(Math.max(0, end - LONGEST_UNKNOWN - 1), end).stream().filter(seen -> seen.to() == end && (end < from || seen.form() == Form.ADJECTIVE)).findFirst();
    }
}
