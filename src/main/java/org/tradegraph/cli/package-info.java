/** What can be typed? The commands, each wired by hand from the other rooms. */
package org.tradegraph.cli;
