package org.tradegraph.attach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights: at each choice the weights of a right candidate rise and those of the others fall, the more so the likelier
 * they were held (logistic regression over the candidates, with a step of its own for each weight). Choices rest on those made before,
 * right or wrong, as they will when a new story is read. Only clues that several documents give can be learnt, since what one
 * document teaches alone does not hold for others. Orders come from a fixed sequence: the same stories give the same weights.
 */
final class Learner implements Chooser {

    private static final double STEP = 0.1;
    private static final double SHRINKING = 0.003;
    private static final int ROUNDS = 4;
    /** How often all is learnt anew, in another order of documents; the mean of several passes depends little on the order. */
    private static final int PASSES = 8;
    /** In how many documents a clue must be given. */
    private static final int FEWEST = 3;

    private final Settling settling;
    private final Weights sums = new Weights();
    private final Noise noise = new Noise(1);
    private final Random chance = new Random(1);
    private Weights weights = new Weights();
    private Weights slopes = new Weights();
    private final Clues clues = Clues.kept();
    private Answers answers;

    Learner(Settling settling) {
        this.settling = settling;
    }

    Weights learn(List<Exercise> exercises) {
        List<Gist> gists = exercises.stream().map(exercise -> settling.gist(exercise.story())).toList();
        admit(exercises, gists);
        Weights admitted = weights;
        for (int pass = 0; pass < PASSES; pass++) {
            weights = admitted.copy();
            slopes = new Weights();
            learn(exercises, gists);
        }
        return sums;
    }

    /** Goes through the documents in several rounds. */
    private void learn(List<Exercise> exercises, List<Gist> gists) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, gists.size()).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, chance);
            for (int at : order) {
                answers = exercises.get(at).answers();
                for (int time = 0; time < exercises.get(at).times(); time++) {
                    settling.run(exercises.get(at).story(), gists.get(at), this);
                }
                Story story = noise.in(exercises.get(at).story(), gists.get(at));
                settling.run(story, gists.get(at).of(story), this);
            }
            if (round >= ROUNDS / 2) {
                addUp(1.0 / (PASSES * (ROUNDS - ROUNDS / 2)));
            }
        }
    }

    /** Lets those clues be learnt that enough documents give. */
    private void admit(List<Exercise> exercises, List<Gist> gists) {
        Map<Slot, Map<Integer, Integer>> counts = new EnumMap<>(Slot.class);
        Map<Slot, Map<Integer, Integer>> last = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            counts.put(slot, new HashMap<>());
            last.put(slot, new HashMap<>());
        }
        for (int at = 0; at < gists.size(); at++) {
            int document = at;
            settling.run(exercises.get(at).story(), gists.get(at), (claim, candidates) -> {
                for (int i = 0; i < candidates.size(); i++) {
                    candidates.weigh(i, weights, clues);
                    for (int clue : clues.keys()) {
                        Integer before = last.get(candidates.slot()).put(clue, document);
                        if (before == null || before != document) {
                            counts.get(candidates.slot()).merge(clue, 1, Integer::sum);
                        }
                    }
                }
                return 0;
            });
        }
        counts.forEach((slot, ofSlot) -> ofSlot.forEach((clue, count) -> {
            if (count >= FEWEST) {
                weights.of(slot).add(clue, 0);
            }
        }));
    }

    /** Takes the mean over the later rounds, which is steadier than the end. */
    private void addUp(double part) {
        for (Slot slot : Slot.values()) {
            for (int clue : weights.of(slot).clues()) {
                sums.of(slot).add(clue, part * weights.of(slot).get(clue));
            }
        }
    }

    @Override
    public int choose(int claim, Candidates candidates) {
        double[] scores = new double[candidates.size()];
        int[][] given = new int[scores.length][];
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = candidates.weigh(i, weights, clues);
            given[i] = clues.keys();
            best = scores[i] > scores[best] ? i : best;
        }
        if (answers.knows(claim)) {
            learn(claim, candidates, given, scores, best);
        }
        return best;
    }

    private void learn(int claim, Candidates candidates, int[][] given, double[] scores, int best) {
        boolean[] right = new boolean[scores.length];
        double all = 0;
        double rights = 0;
        double highest = scores[best];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            right[i] = answers.isRight(claim, candidates.slot(), candidates.filler(i));
            all += scores[i];
            rights += right[i] ? scores[i] : 0;
        }
        if (rights == 0) {
            return;
        }
        for (int i = 0; i < scores.length; i++) {
            double wanted = right[i] ? scores[i] / rights : 0;
            move(candidates.slot(), given[i], wanted - scores[i] / all);
        }
    }

    private void move(Slot slot, int[] given, double by) {
        if (StrictMath.abs(by) < 1e-4) {
            return;
        }
        WeightsOfSlot ofSlot = weights.of(slot);
        WeightsOfSlot slopesOfSlot = slopes.of(slot);
        for (int clue : given) {
            if (ofSlot.has(clue)) {
                double weight = ofSlot.get(clue);
                double slope = by - SHRINKING * weight;
                slopesOfSlot.add(clue, slope * slope);
                ofSlot.add(clue, STEP * slope / StrictMath.sqrt(slopesOfSlot.get(clue) + 1e-6));
            }
        }
    }
}
