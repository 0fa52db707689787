package org.tradegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;

import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;

/** A lexicon of a few places and goods. */
public final class SmallLexicon {

    private SmallLexicon() {
    }

    /** The words of the project with the few places and goods of {@code lexicon-small} in the place of its own. */
    public static Lexicon load() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "lexicon");
            copy(Path.of("data/lexicon"), folder, SmallLexicon::withoutPlaces);
            copy(Path.of("src/test/resources/lexicon-small"), folder, (name, text) -> text);
            return Lexicon.load(Folder.at(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to, BinaryOperator<String> change) throws IOException {
        Folder source = Folder.at(from);
        for (String name : source.names(".tsv")) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.writeString(to.resolve(name), change.apply(name, source.text(name)));
        }
    }

    /** Of the tables of places and their bodies only the header, as their rows name places that are not in the small one. */
    private static String withoutPlaces(String name, String text) {
        return name.startsWith("places/") || name.equals("bodies.tsv") ? text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("") + "\n" : text;
    }
}
