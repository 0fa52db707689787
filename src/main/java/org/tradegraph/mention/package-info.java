/** What does this sentence mention? Places, amounts, times, goods and cues, found by named recognisers. */
package org.tradegraph.mention;
