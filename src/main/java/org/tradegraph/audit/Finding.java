package org.tradegraph.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param address      its IRI
 * @param kind         the check
 * @param severity     error, warning or note
 * @param verdict      what the check says of the claims
 * @param sentence     the finding in plain English
 * @param computed     the number that arithmetic gives, where there is one
 * @param observations the claims it rests on
 */
public record Finding(String address, String kind, String severity, String verdict, String sentence, Optional<String> computed,
                      List<Claim> observations) {

    Finding with(List<Claim> claims) {
        return new Finding(address, kind, severity, verdict, sentence, computed, claims);
    }

    /** A claim: the address of the observation, the document, and its words. */
    public record Claim(String observation, String document, String words) {
    }

    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    /** The gravest first. */
    static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(finding -> SEVERITIES.indexOf(finding.severity()))
            .thenComparing(Finding::kind).thenComparing(Finding::sentence).thenComparing(Finding::address);
}
