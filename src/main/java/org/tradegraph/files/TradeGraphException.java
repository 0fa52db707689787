package org.tradegraph.files;

/** A user's mistake, told in one sentence that names the file, the line and the remedy; every other exception is a bug. */
public final class TradeGraphException extends RuntimeException {

    public TradeGraphException(String message) {
        super(message);
    }

    public TradeGraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
