package org.tradegraph.attach;

/**
 * A story to learn from.
 *
 * @param times how often it is gone through as it was read, before it is gone through with slips
 */
public record Exercise(Story story, Answers answers, int times) {
}
