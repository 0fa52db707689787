/** What does not add up? Runs the checks and derivations over benches of claims, and keeps what they find. */
package org.tradegraph.audit;
