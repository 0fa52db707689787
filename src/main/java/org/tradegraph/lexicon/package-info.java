/** Which words mean what? The tables of {@code data/lexicon}, loaded and cross-checked once. */
package org.tradegraph.lexicon;
