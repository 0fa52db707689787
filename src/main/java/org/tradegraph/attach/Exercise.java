package org.tradegraph.attach;

/** A story to learn from. */
public record Exercise(Story story, Answers answers, boolean own) {
}
