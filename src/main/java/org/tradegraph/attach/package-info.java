/** Which of the things a text speaks of does a number belong to? Candidates for each slot, ranked by learnt weights. */
package org.tradegraph.attach;
