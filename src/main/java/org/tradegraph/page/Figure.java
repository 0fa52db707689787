package org.tradegraph.page;

import java.util.List;

/**
 * A number that a document states, with all that it is about.
 *
 * @param href     the page of the observation
 * @param parts    what narrows it down beyond place, partner, flow and product: segment, gateway, basis, modality
 * @param saidBy   who said it, empty where the document itself does
 * @param claims   how many claims there are of the same thing, with this one
 * @param standing how the claims stand to each other
 * @param preferred whether it is the one to take, where one is to be taken
 */
public record Figure(String href, Link reporter, Link partner, Link flow, Link product, Link period, Link indicator, List<Link> parts,
                     Amount amount, String saidBy, Quote quote, int claims, Standing standing, boolean preferred) {

    /** The code of its period, which sorts in the order of time. */
    public String when() {
        return period.href().substring(period.href().lastIndexOf('/') + 1);
    }

    /** How the claims of one thing stand to each other. */
    public enum Standing {
        ALONE("single source"), AGREED("confirmed"), ROUNDED("agrees after rounding"), DISPUTED("disputed");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
