package org.tradegraph.extract;

import java.util.List;
import java.util.Optional;

import org.tradegraph.extract.Role.Kind;
import org.tradegraph.extract.Telling.Told;
import org.tradegraph.mention.PlaceMention;
import org.tradegraph.trade.Flow;

/** Takes the places outside all topics into the slots, each in its role. */
final class PlaceSubjects {

    private final Parts parts;
    private final Telling telling;
    private Kind last = Kind.NONE;
    private boolean comparesReporters;

    PlaceSubjects(Parts parts, Telling telling) {
        this.parts = parts;
        this.telling = telling;
    }

    void take(PlaceMention mention, int at) {
        telling.discourse().referents().resolve(mention, parts.wording()).filter(party -> !isApposition(mention, at)).ifPresent(party -> {
            Role found = PlaceRoles.of(parts, telling, mention, party, at);
            comparesReporters |= found.equals(Role.PEER);
            Role role = comparesReporters && found.kind() == Kind.PARTNER ? Role.PEER : found;
            if (isPart(role, party)) {
                telling.change(slots -> slots.withReporter(party));
                telling.subject();
                last = role.kind();
            } else {
                Party whom = role.kind() == Kind.PARTNER || role.isFirm() && telling.discourse().referents().isLandNamed(mention) ? telling.discourse().referents().landOf(party, mention) : party;
                take(role, whom, at, parts.isContinued(at, PlaceMention.class) || followsFirst(role, at), mention.form() == PlaceMention.Form.NAME);
            }
        });
    }

    /** "Germany was the first, followed by France and Italy, with 331, 164 and 97 million respectively": one row of partners. */
    private boolean followsFirst(Role role, int at) {
        Wording wording = parts.wording();
        int by = wording.beforeArticle(parts.get(at).from());
        boolean followed = wording.is(by, "by") && wording.is(by - 1, "followed", "trailed");
        return followed && role.kind() == Kind.PARTNER && parts.hasCue("context", "respectively") && parts.list().subList(0, at).stream().noneMatch(part -> part.number().isPresent());
    }

    /** "Heilongjiang, the province": the anaphor says nothing new. */
    private boolean isApposition(PlaceMention mention, int at) {
        return mention.form() == PlaceMention.Form.ANAPHOR && parts.as(at - 1, PlaceMention.class)
                .filter(before -> mention.from() - before.to() == 1 && parts.wording().is(before.to(), ",")).isPresent();
    }

    /** A province of the country that is spoken of narrows the reporter and leaves all else as it is. */
    private boolean isPart(Role role, Party party) {
        return role.isBareReporter() && (kinship(party, telling.slots().reporters().stream().findFirst()) == Kinship.INSIDE
                || kinship(party, telling.discourse().mainReporter()) == Kinship.INSIDE);
    }

    private Kinship kinship(Party party, Optional<Party> whole) {
        return Kinship.of(party, whole, telling.discourse().referents().gazetteer());
    }

    private void take(Role role, Party party, int at, boolean continues, boolean named) {
        boolean opens = role.isSubject() && telling.isUnopened();
        if (opens && !isOfThem(party, at)) {
            telling.change(slots -> opened(slots, role, party));
        }
        if (continues && last == Kind.NONE) {
            return;
        }
        last = role.kind();
        telling.change(slots -> role.apply(slots, party, continues));
        if (role.isOf(Flow.THROUGHPUT) && telling.discourse().theme().flow() != Flow.THROUGHPUT) {
            telling.change(slots -> slots.withProducts(List.of()));
        }
        if (role.isSubject()) {
            telling.subject();
            telling.set(Told.ACTING, role.kind() == Kind.PARTNER);
        }
        telling.note(Told.FIRM, role.kind() == Kind.REPORTER && (role.isFirm() || opens && named));
        telling.set(Told.LISTING, role.kind() == Kind.REPORTER && role.isFirm());
        if (role.kind() == Kind.PARTNER) {
            telling.note(Told.PARTNER, true);
            telling.discourse().referents().partners().listed(telling.slots().partners());
        }
    }

    /** "Dampier alone loaded": one of those just named goes on with the same. */
    private boolean isOfThem(Party party, int at) {
        return parts.wording().is(parts.get(at).to(), "alone") && telling.slots().reporters().contains(party);
    }

    /** What a sentence keeps of the one before when a place is its subject: of a partner the goods, of another reporter the partners. */
    private Slots opened(Slots slots, Role role, Party party) {
        if (role.kind() == Kind.PARTNER) {
            return slots.whole().withProducts(slots.products()).withSegment(slots.segment());
        }
        Slots bare = telling.discourse().theme().whole(slots);
        boolean same = role.kind() == Kind.REPORTER && slots.reporters().contains(party) && !telling.has(Told.PARTNER);
        return same ? bare : bare.withPartners(slots.partners());
    }
}
