package org.tradegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.text.DocumentReader;

/**
 * Lists what lies under the paths that were typed. A file is taken as it is, a folder with all below it, {@code -} is standard
 * input; hidden files are skipped. Documents end in {@code .txt} or {@code .md}; facts in {@code .jsonl}, where no document of
 * the same name lies beside them, since then they are its gold.
 */
final class DocumentFiles {

    private static final String FACTS = ".jsonl";
    private static final List<String> ENDINGS = List.of(".txt", ".md");

    private final List<Path> paths;

    DocumentFiles(List<Path> paths) {
        this.paths = paths;
    }

    /** The documents, by name; refuses two of one name, as a name stands for a document's graph. */
    List<DocumentFile> documents() {
        Stream<DocumentFile> input = paths.stream().filter(DocumentFiles::isInput).limit(1).map(path -> DocumentFile.standardInput());
        Stream<DocumentFile> files = files(DocumentFiles::isDocument, file -> !isFacts(file)).map(DocumentFile::of);
        List<DocumentFile> documents = Stream.concat(input, files).sorted(Comparator.comparing(DocumentFile::name)).toList();
        Map<String, DocumentFile> byName = new HashMap<>();
        for (DocumentFile document : documents) {
            DocumentFile other = byName.put(document.name(), document);
            if (other != null) {
                throw new TradeGraphException(document + ": has the same name as " + other + "; rename one of them");
            }
        }
        return documents;
    }

    /** The files of facts. */
    List<Path> facts() {
        return files(file -> isFacts(file) && ENDINGS.stream().noneMatch(ending -> isBeside(file, ending)), DocumentFiles::isFacts).toList();
    }

    private Stream<Path> files(Predicate<Path> inFolder, Predicate<Path> given) {
        Set<Path> found = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(below(path, inFolder));
            } else if (!isInput(path)) {
                require(path);
                if (given.test(path)) {
                    found.add(path.normalize());
                }
            }
        }
        return found.stream();
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> !isHidden(folder.relativize(file))).filter(Files::isRegularFile).filter(wanted)
                    .map(Path::normalize).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new TradeGraphException(folder + ": cannot be listed (" + e.getMessage() + "); check that it is readable", e);
        }
    }

    private static void require(Path path) {
        if (!Files.exists(path)) {
            throw new TradeGraphException(path + ": there is no such file or folder; check the path");
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInput(Path path) {
        return path.toString().equals(DocumentFile.STANDARD_INPUT);
    }

    private static boolean isDocument(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }

    private static boolean isFacts(Path file) {
        return file.toString().endsWith(FACTS);
    }

    private static boolean isBeside(Path facts, String ending) {
        return Files.exists(facts.resolveSibling(DocumentReader.name(facts) + ending));
    }
}
