package org.tradegraph.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** Confidence rises with the lead of what was chosen and stays between 0 and 1. */
class ConfidenceTest {

    @Test
    void aWiderLeadIsSurer() {
        for (double lead = -20; lead < 7; lead += 0.5) {
            assertTrue(Confidence.of(lead).compareTo(Confidence.of(lead + 0.5)) <= 0, "at a lead of " + lead);
        }
        assertTrue(Confidence.of(0).compareTo(Confidence.of(5)) < 0);
    }

    @Test
    void aLeadWithoutEndIsNoMoreThanUnrivalled() {
        assertEquals(Confidence.of(Confidence.UNRIVALLED), Confidence.of(1000));
        assertTrue(Confidence.of(1000).compareTo(BigDecimal.ONE) <= 0 && Confidence.of(-1000).signum() >= 0);
    }
}
