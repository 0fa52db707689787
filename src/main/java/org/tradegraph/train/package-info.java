/** How are the weights learnt by which slots are settled, and how well would they do on documents they were not learnt from? */
package org.tradegraph.train;
