package org.tradegraph.attach;

import java.util.List;

/**
 * Learns the weights: at each choice the weights of a right candidate rise and those of the others fall, the more so the likelier
 * they were held (logistic regression over the candidates, with a step of its own for each weight). Choices rest on those made before,
 * right or wrong, as they will when a new story is read. No chance is involved: the same stories give the same weights.
 */
final class Learner implements Chooser {

    private static final double STEP = 0.1;
    private static final double SHRINKING = 0.01;
    private static final int ROUNDS = 6;
    /** How often in a round a document is gone through as it was read, if the rules of reading were not made for it. */
    private static final int TIMES = 4;

    private final Settling settling;
    private final Weights weights = new Weights();
    private final Weights slopes = new Weights();
    private final Weights sums = new Weights();
    private final Noise noise = new Noise(1);
    private Answers answers;

    Learner(Settling settling) {
        this.settling = settling;
    }

    Weights learn(List<Exercise> exercises) {
        List<Gist> gists = exercises.stream().map(exercise -> settling.gist(exercise.story())).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < gists.size(); at++) {
                answers = exercises.get(at).answers();
                for (int time = 0; time < (exercises.get(at).isUnseen() ? TIMES : 1); time++) {
                    settling.run(exercises.get(at).story(), gists.get(at), this);
                }
                Story story = noise.in(exercises.get(at).story(), gists.get(at));
                settling.run(story, gists.get(at).of(story), this);
            }
            if (round >= ROUNDS / 2) {
                addUp(1.0 / (ROUNDS - ROUNDS / 2));
            }
        }
        return sums;
    }

    /** Takes the mean over the later rounds, which is steadier than the end. */
    private void addUp(double part) {
        for (int clue : weights.clues()) {
            for (Slot slot : Slot.values()) {
                sums.add(slot, clue, part * weights.get(slot, clue));
            }
        }
    }

    @Override
    public int choose(int claim, Slot slot, List<Candidate> candidates, int[][] clues) {
        double[] scores = new double[clues.length];
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.score(slot, clues[i], i == 0);
            best = scores[i] > scores[best] ? i : best;
        }
        if (answers.knows(claim)) {
            learn(claim, slot, candidates, clues, scores, best);
        }
        return best;
    }

    private void learn(int claim, Slot slot, List<Candidate> candidates, int[][] clues, double[] scores, int best) {
        boolean[] right = new boolean[scores.length];
        double all = 0;
        double rights = 0;
        double highest = scores[best];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            right[i] = answers.isRight(claim, slot, candidates.get(i).filler());
            all += scores[i];
            rights += right[i] ? scores[i] : 0;
        }
        if (rights == 0) {
            return;
        }
        for (int i = 0; i < scores.length; i++) {
            double wanted = right[i] ? scores[i] / rights : 0;
            move(slot, clues[i], wanted - scores[i] / all);
        }
    }

    private void move(Slot slot, int[] clues, double by) {
        if (StrictMath.abs(by) < 1e-4) {
            return;
        }
        for (int clue : clues) {
            double slope = by - SHRINKING * weights.get(slot, clue);
            slopes.add(slot, clue, slope * slope);
            weights.add(slot, clue, STEP * slope / StrictMath.sqrt(slopes.get(slot, clue) + 1e-6));
        }
    }
}
