package org.tradegraph.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tradegraph.lexicon.Gazetteer;
import org.tradegraph.lexicon.Place;
import org.tradegraph.lexicon.PlaceKind;
import org.tradegraph.mention.PlaceMention.Form;
import org.tradegraph.text.Token;

/** Takes a group of countries and the members that spell it out for one name: "the Baltic states – Estonia, Latvia and Lithuania –". */
record Enumerations(Gazetteer gazetteer, Set<String> links) {

    private static final int FEWEST = 2;
    /** Whoever counts the members may leave itself out: "the EAEU countries (Armenia, Belarus, Kazakhstan and Kyrgyzstan)". */
    private static final int MOST_MISSING = 1;

    /** The mentions of a sentence, groups with the members that spell them out as one. */
    List<Mention> joined(List<Mention> mentions, List<Token> tokens) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        int at = 0;
        while (at < mentions.size()) {
            int end = end(mentions, tokens, at);
            joined.add(end == at + 1 ? mentions.get(at) : spread((PlaceMention) mentions.get(at), mentions.get(end - 1).to(), tokens));
            at = end;
        }
        return joined;
    }

    /** The position behind the last member that spells out the group at a position; the next one where none does. */
    private int end(List<Mention> mentions, List<Token> tokens, int at) {
        if (!(mentions.get(at) instanceof PlaceMention group) || group.form() != Form.NAME || group.senses().get(0).kind().ordinal() > PlaceKind.MACRO_REGION.ordinal()) {
            return at + 1;
        }
        int members = gazetteer.members(group.senses().get(0).id()).size();
        Set<Place> listed = new LinkedHashSet<>();
        int next = at + 1;
        while (next < mentions.size() && isNextMember(mentions.get(next - 1), mentions.get(next), group.senses().get(0), tokens)) {
            listed.add(((PlaceMention) mentions.get(next)).senses().get(0));
            next++;
        }
        return listed.size() >= Math.max(FEWEST, members - MOST_MISSING) ? next : at + 1;
    }

    private boolean isNextMember(Mention last, Mention next, Place group, List<Token> tokens) {
        boolean member = next instanceof PlaceMention place && place.form() == Form.NAME && place.senses().get(0).kind() == PlaceKind.COUNTRY && gazetteer.members(group.id()).contains(place.senses().get(0).id());
        return member && next.from() > last.to() && tokens.subList(last.to(), next.from()).stream().allMatch(token -> links.contains(token.word()));
    }

    /** The group as far as the sign that ends its members. */
    private static PlaceMention spread(PlaceMention group, int end, List<Token> tokens) {
        int close = end;
        while (close < tokens.size() && (tokens.get(close).is(")") || tokens.get(close).isHyphen() || tokens.get(close).is("–") || tokens.get(close).is("—"))) {
            close++;
        }
        return new PlaceMention(group.from(), close, group.senses(), group.form(), group.word());
    }
}
