package org.tradegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Holds the direction of the rooms: which package may use which others. */
class RoomsTest {

    private static final Path MAIN = Path.of("src/main/java/org/tradegraph");
    private static final Pattern USE = Pattern.compile("org\\.tradegraph\\.([a-z]+)\\.[\\w.]+");
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            Map.entry("files", ""),
            Map.entry("trade", ""),
            Map.entry("text", "files"),
            Map.entry("format", "text files"),
            Map.entry("lexicon", "files trade"),
            Map.entry("mention", "text lexicon trade files"),
            Map.entry("attach", "mention text lexicon trade files"),
            Map.entry("extract", "attach mention text lexicon trade files"),
            Map.entry("graph", "trade text lexicon files"),
            Map.entry("bench", "graph files"),
            Map.entry("integrity", "graph files"),
            Map.entry("audit", "bench integrity graph files"),
            Map.entry("query", "graph files"),
            Map.entry("sort", "files"),
            Map.entry("hdt", "sort"),
            Map.entry("export", "hdt sort graph files"),
            Map.entry("property", "export sort graph files"),
            Map.entry("parquet", "property"),
            Map.entry("interchange", "property export parquet sort"),
            Map.entry("remote", "export graph files"),
            Map.entry("page", "graph"),
            Map.entry("search", "graph"),
            Map.entry("api", "query graph"),
            Map.entry("web", "page search api graph audit query export property interchange files"),
            Map.entry("score", "trade extract text lexicon files"),
            Map.entry("train", "attach extract score lexicon text trade files"),
            Map.entry("cli", "train attach files trade text format lexicon mention extract graph bench integrity audit query export property interchange remote web score"));

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(MAIN)) {
            files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        for (Path file : files) {
            String room = MAIN.relativize(file).getName(0).toString();
            assertTrue(MAY_USE.containsKey(room), file + " lies in no room; the rooms are " + MAY_USE.keySet());
            List<String> allowed = List.of((room + " " + MAY_USE.get(room)).split(" "));
            String code = Files.readString(file).replaceFirst("(?m)^package .*", "");
            USE.matcher(code).results().filter(use -> !allowed.contains(use.group(1))).map(MatchResult::group)
                    .forEach(use -> wrong.add(file + " uses " + use + "; " + room + " may use " + allowed));
        }
        assertTrue(files.size() > 30, "only " + files.size() + " files under " + MAIN);
        assertEquals(List.of(), wrong);
    }
}
