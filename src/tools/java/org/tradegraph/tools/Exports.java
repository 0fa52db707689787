package org.tradegraph.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exported files, and what their reports tell of them. */
final class Exports {

    static final Path FOLDER = Path.of(System.getProperty("exports"));

    /** What stands in a file that no format may break. */
    static final String AWKWARD = "second line\tტ \\ 吉林省 تجارة 🚢";

    private Exports() {
    }

    static long count(String report, String kind) throws IOException {
        Matcher found = Pattern.compile("\"" + kind + "\": (\\d+)").matcher(Files.readString(FOLDER.resolve(report)));
        if (!found.find()) {
            throw new AssertionError(report + " does not count " + kind);
        }
        return Long.parseLong(found.group(1));
    }
}
