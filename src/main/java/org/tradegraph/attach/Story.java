package org.tradegraph.attach;

import java.util.List;

import org.tradegraph.mention.Reading;

/**
 * A document as its numbers were read.
 *
 * @param sentences in the order of the text
 * @param claims    in the order in which they were read: the body, then the headlines
 */
public record Story(List<Reading> sentences, List<Claim> claims) {

    Reading sentence(Claim claim) {
        return sentences.get(claim.sentence());
    }
}
