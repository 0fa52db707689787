package org.tradegraph.extract;

import java.util.List;

import org.tradegraph.extract.GoodsPhrase.Names;
import org.tradegraph.mention.Mention;

/** Reads a list of goods behind a preposition of a topic: "of corn and soybeans", "of dried persimmons". */
final class TopicGoods {

    private static final int NOT_HERE = -1;

    private final Wording wording;
    private final List<Mention> mentions;
    private final Referents referents;

    TopicGoods(Wording wording, Referents referents) {
        this.wording = wording;
        this.mentions = wording.mentions();
        this.referents = referents;
    }

    /** Puts the goods that begin at a word into the topic; returns the position of the mention after them, or -1 if there are none. */
    int read(TopicBuilder topic, int from, int next) {
        Names goods = GoodsPhrase.behindTopic(wording, from);
        if (goods.to() == from) {
            return NOT_HERE;
        }
        topic.products(referents.goods(goods));
        topic.endAt(goods.to());
        int after = next;
        while (after < mentions.size() && mentions.get(after).from() < goods.to()) {
            after++;
        }
        return after;
    }
}
