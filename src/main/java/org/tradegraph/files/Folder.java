package org.tradegraph.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Checksum;

/** A folder of data files: on disk, or one that travels in the jar. */
public final class Folder {

    private static final Path CHECKOUT_MARK = Path.of("ontology", "trade.ttl");

    private final String name;
    private final Optional<Path> onDisk;

    private Folder(String name, Optional<Path> onDisk) {
        this.name = name;
        this.onDisk = onDisk;
    }

    private Folder(Path onDisk) {
        this(onDisk.toString(), Optional.of(onDisk));
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
        return Files.exists(CHECKOUT_MARK) && Files.isDirectory(onDisk) ? new Folder(onDisk) : onClassPath(name);
    }

    private static Folder onClassPath(String name) {
        URI uri = uri(name);
        return uri.getScheme().equals("jar") ? new Folder(name, Optional.empty()) : new Folder(Path.of(uri));
    }

    private static URI uri(String name) {
        URL url = Folder.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new TradeGraphException("the program's own folder '" + name + "' is missing from the jar; build it again with mvn package");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw unreadable(name, e);
        }
    }

    private static TradeGraphException unreadable(String name, Exception e) {
        return new TradeGraphException("the program's own folder '" + name + "' cannot be read: " + e.getMessage(), e);
    }

    /** Whether it travels in the jar, and so is as it was when that was built. */
    public boolean isInJar() {
        return onDisk.isEmpty();
    }

    private Path root() {
        return onDisk.orElseGet(this::rootInJar);
    }

    private Path rootInJar() {
        try {
            return fileSystem(uri(name)).getPath("/" + name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
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
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a file here. */
    public Path path(String file) {
        return root().resolve(file);
    }

    /** The bytes of a file here; one in the jar is had from the class path, which is open already. */
    public byte[] bytes(String file) {
        try {
            return isInJar() ? bytesInJar(name + "/" + file) : Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new TradeGraphException(name + "/" + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] bytesInJar(String file) throws IOException {
        try (InputStream stream = Folder.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new NoSuchFileException(file);
            }
            return stream.readAllBytes();
        }
    }

    /** Adds the bytes of a file here to a checksum. */
    public void addTo(Checksum sum, String file) {
        if (isInJar()) {
            sum.update(bytes(file));
            return;
        }
        try (FileChannel channel = FileChannel.open(path(file))) {
            sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
            throw new TradeGraphException(name + "/" + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The UTF-8 text of a file here. */
    public String text(String file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new TradeGraphException(name + "/" + file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }
}
