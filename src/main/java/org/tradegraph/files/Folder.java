package org.tradegraph.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of data files: on disk, or one that travels in the jar. */
public final class Folder {

    private static final Path CHECKOUT_MARK = Path.of("ontology", "trade.ttl");

    private final Path root;

    private Folder(Path root) {
        this.root = root;
    }

    /** The folder at a path on disk. */
    public static Folder at(Path path) {
        if (!Files.isDirectory(path)) {
            throw new TradeGraphException(path + " is not a folder; give the path of an existing one");
        }
        return new Folder(path);
    }

    /**
     * One of the project's own folders, such as {@code data/lexicon}: the one in the checkout one stands in, so that an
     * edit is seen at once, else the copy in the jar.
     */
    public static Folder ofProject(String name) {
        Path onDisk = Path.of(name);
        if (Files.exists(CHECKOUT_MARK) && Files.isDirectory(onDisk)) {
            return new Folder(onDisk);
        }
        return new Folder(onClassPath(name));
    }

    private static Path onClassPath(String name) {
        URL url = Folder.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new TradeGraphException("the program's own folder '" + name + "' is missing from the jar; build it again with mvn package");
        }
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("jar") ? inJar(uri, name) : Path.of(uri);
        } catch (URISyntaxException | IOException e) {
            throw new TradeGraphException("the program's own folder '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path inJar(URI uri, String name) throws IOException {
        return fileSystem(uri).getPath("/" + name);
    }

    private static FileSystem fileSystem(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }

    /** The names of the files here and below that end so, relative to this folder, with {@code /} between, sorted. */
    public List<String> names(String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(this::relative)
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The path of a file here. */
    public Path path(String name) {
        return root.resolve(name);
    }

    /** The UTF-8 text of a file here. */
    public String text(String name) {
        try {
            return Files.readString(root.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TradeGraphException(root.resolve(name) + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }
}
