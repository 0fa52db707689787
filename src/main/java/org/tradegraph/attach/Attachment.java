package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.tradegraph.files.Packer;
import org.tradegraph.lexicon.Lexicon;

/** Settles what the numbers of a document are said about, by learnt weights. */
public final class Attachment {

    private static final int MOST_TELLING = 3;
    private static final double OTHER_PLACE = 0.1;

    private final Lexicon lexicon;
    private final NearWords near;
    private final Weights weights;

    private Attachment(Lexicon lexicon, NearWords near, Weights weights) {
        this.lexicon = lexicon;
        this.near = near;
        this.weights = weights;
    }

    /** With the weights of the lexicon. */
    public static Attachment of(Lexicon lexicon) {
        NearWords near = near(lexicon);
        return new Attachment(lexicon, near, lexicon.prepared("weights").map(Weights::new).orElseGet(() -> WeightTable.read(lexicon.table("attachment"), near)));
    }

    /** One that leaves all as it was told. */
    public static Attachment none(Lexicon lexicon) {
        return new Attachment(lexicon, near(lexicon), new Weights());
    }

    /** With weights learnt from stories. */
    public static Attachment learnt(Lexicon lexicon, List<Exercise> exercises) {
        NearWords near = near(lexicon);
        return new Attachment(lexicon, near, new Learner(new Settling(lexicon, near)).learn(exercises));
    }

    private static NearWords near(Lexicon lexicon) {
        return new NearWords(lexicon.table("near-words"));
    }

    /** The weights, to be had again as those that the lexicon has prepared. */
    public Packer packed() {
        return weights.packed();
    }

    /** The weights as a table. */
    public String table() {
        return WeightTable.write(weights, near);
    }

    /** How the slots of each number of a story are settled, and how surely. */
    public List<Settled> settle(Story story) {
        double[] leads = new double[story.claims().size()];
        Arrays.fill(leads, Confidence.UNRIVALLED);
        Clues clues = Clues.weighed();
        List<Map<Slot, Filler>> fillers = new Settling(lexicon, near).run(story, (claim, candidates) -> {
            double[] scores = scores(candidates, clues);
            int chosen = best(scores, candidates.slot());
            leads[claim] = Math.min(leads[claim], lead(scores, chosen));
            return chosen;
        });
        return IntStream.range(0, leads.length).mapToObj(claim -> new Settled(fillers.get(claim), Confidence.of(leads[claim]))).toList();
    }

    private double[] scores(Candidates candidates, Clues clues) {
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = candidates.weigh(i, weights, clues);
        }
        return scores;
    }

    /** What was told, unless another candidate is better; of places, better by more than a little. */
    private static int best(double[] scores, Slot slot) {
        int best = 0;
        double least = scores[0] + (slot == Slot.REPORTER || slot == Slot.PARTNER ? OTHER_PLACE : 0);
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > least) {
                best = i;
                least = scores[i];
            }
        }
        return best;
    }

    /** By how much the chosen candidate is ahead of the best other one. */
    private static double lead(double[] scores, int chosen) {
        double lead = Confidence.UNRIVALLED;
        for (int i = 0; i < scores.length; i++) {
            lead = i == chosen ? lead : Math.min(lead, scores[chosen] - scores[i]);
        }
        return lead;
    }

    /** The candidates for the slots of each number of a story, the best first, where there is more than one. */
    public List<Map<Slot, List<Ranked>>> rank(Story story) {
        List<Map<Slot, List<Ranked>>> ranked = new ArrayList<>();
        story.claims().forEach(claim -> ranked.add(new EnumMap<>(Slot.class)));
        Clues clues = Clues.kept();
        new Settling(lexicon, near).run(story, (claim, candidates) -> {
            int chosen = best(scores(candidates, clues), candidates.slot());
            ranked.get(claim).put(candidates.slot(), ranked(candidates, chosen, clues));
            return chosen;
        });
        return ranked;
    }

    private List<Ranked> ranked(Candidates candidates, int chosen, Clues clues) {
        return IntStream.range(0, candidates.size()).mapToObj(i -> {
            double score = candidates.weigh(i, weights, clues);
            return new Ranked(candidates.filler(i).name(), candidates.isTold(i), i == chosen, score, telling(candidates.slot(), clues.keys()));
        }).sorted(Comparator.comparing(Ranked::chosen).thenComparing(Ranked::score).reversed()).toList();
    }

    /** The clues that weigh most, with their weights. */
    private List<String> telling(Slot slot, int[] clues) {
        return IntStream.of(clues).boxed().sorted(Comparator.comparingDouble(clue -> -Math.abs(weights.of(slot).get(clue)))).limit(MOST_TELLING)
                .map(clue -> String.format(Locale.ROOT, "%s %+.2f", Clues.name(clue, near), weights.of(slot).get(clue))).toList();
    }
}
