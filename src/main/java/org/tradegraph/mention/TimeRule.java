package org.tradegraph.mention;

import java.util.Optional;

/** One way of telling a time: reads it where it begins at a token, else nothing. */
interface TimeRule {

    Optional<Time> read(TimeReader reader, int at, Calendar calendar);
}
