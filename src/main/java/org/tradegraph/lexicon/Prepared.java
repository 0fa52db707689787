package org.tradegraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.files.Folder;
import org.tradegraph.files.Packed;
import org.tradegraph.files.PackedStrings;
import org.tradegraph.files.Packer;

/** What was worked out from the tables when the program was built, so that it starts at once; it counts only for those very tables and that very program. */
public final class Prepared {

    private static final String FOLDER = "data/prepared/";
    private static final String MARKS = "marks";

    private Prepared() {
    }

    /** What was prepared from the tables of a folder, if these are still the same. */
    static Optional<Prepared> of(Folder lexicon) {
        return url(MARKS) != null && isOf(lexicon, packed(MARKS).strings()) ? Optional.of(new Prepared()) : Optional.empty();
    }

    /** Classes and tables that travel in the jar are always those that it was built with. */
    private static boolean isOf(Folder lexicon, PackedStrings marks) {
        return (ProgramHash.isInJar() || ProgramHash.now().equals(marks.get(0))) && (lexicon.isInJar() || LexiconHash.of(lexicon).equals(marks.get(1)));
    }

    /** A part, to be read from its beginning. */
    Packed part(String name) {
        return packed(name);
    }

    private static URL url(String name) {
        return Prepared.class.getClassLoader().getResource(FOLDER + name);
    }

    private static Packed packed(String name) {
        try {
            URLConnection connection = url(name).openConnection();
            try (InputStream stream = connection.getInputStream()) {
                byte[] bytes = new byte[connection.getContentLength()];
                stream.readNBytes(bytes, 0, bytes.length);
                return new Packed(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves some parts beside the classes of the program. */
    public static void write(Path classes, Lexicon lexicon, Map<String, Packer> parts) throws IOException {
        Path folder = Files.createDirectories(classes.resolve(FOLDER));
        for (Map.Entry<String, Packer> part : parts.entrySet()) {
            Files.write(folder.resolve(part.getKey()), part.getValue().bytes());
        }
        Files.write(folder.resolve(MARKS), new Packer().strings(List.of(ProgramHash.now(), lexicon.hash())).bytes());
    }
}
