package org.tradegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tradegraph.files.TradeGraphException;
import org.tradegraph.format.Format;
import org.tradegraph.text.DocumentReader;

/**
 * Lists what lies under the paths that were typed. A file is taken as it is, a folder with all below it, {@code -} is standard
 * input; hidden files are skipped, and what a browser saved beside a page. Documents have the ending of a format; JSON lines
 * hold documents or facts, or are the gold of the document of the same name beside them.
 */
final class DocumentFiles {

    /** The endings of documents, for messages. */
    static final String ENDINGS = Arrays.stream(Format.values()).map(format -> format.endings().get(0)).collect(Collectors.joining(", "));

    private static final String BESIDE_A_PAGE = "_files";

    private final List<Path> paths;

    DocumentFiles(List<Path> paths) {
        this.paths = paths;
    }

    /** The files of documents, by name; refuses two documents of one name, as a name stands for a document's graph. */
    List<DocumentFile> documents() {
        Stream<DocumentFile> input = paths.stream().filter(DocumentFiles::isInput).limit(1).map(path -> DocumentFile.standardInput());
        Stream<DocumentFile> files = files(DocumentFiles::isDocument, file -> !isJsonLines(file) || !JsonLines.areFacts(file)).map(DocumentFile::of);
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
        Predicate<Path> facts = file -> isJsonLines(file) && JsonLines.areFacts(file);
        return files(file -> isJsonLines(file) && !isGold(file) && facts.test(file), facts).toList();
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
        Optional<Format> format = Format.ofName(file.toString());
        if (format.isEmpty() || isBesideAPage(file)) {
            return false;
        }
        return format.get() != Format.JSON_LINES || !isGold(file) && !JsonLines.areFacts(file);
    }

    private static boolean isJsonLines(Path file) {
        return Format.ofName(file.toString()).filter(format -> format == Format.JSON_LINES).isPresent();
    }

    /** Whether a document of the same name lies beside a file of JSON lines. */
    private static boolean isGold(Path lines) {
        return Arrays.stream(Format.values()).filter(format -> format != Format.JSON_LINES).anyMatch(format -> isBeside(lines, DocumentReader.name(lines), format));
    }

    private static boolean isBesideAPage(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(folder.getFileName());
        return name.endsWith(BESIDE_A_PAGE) && isBeside(folder, name.substring(0, name.length() - BESIDE_A_PAGE.length()), Format.HTML);
    }

    private static boolean isBeside(Path file, String name, Format format) {
        return format.endings().stream().anyMatch(ending -> Files.exists(file.resolveSibling(name + ending)));
    }
}
