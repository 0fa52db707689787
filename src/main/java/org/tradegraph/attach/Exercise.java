package org.tradegraph.attach;

/**
 * A story to learn from.
 *
 * @param isUnseen whether the rules of reading were made without it, so that it was told with as many slips as a new one
 */
public record Exercise(Story story, Answers answers, boolean isUnseen) {
}
