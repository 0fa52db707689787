package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.tradegraph.export.Exporter;

/** Runs the packaged jar as a user does, in an empty folder: a jar that lost a service file starts, and fails only here. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/tradegraph.jar").toAbsolutePath();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serveTheSamplesOnce() throws Exception {
        Process server = start(List.of(), "--port", "0");
        try (BufferedReader reader = server.inputReader()) {
            String line = reader.readLine();
            Matcher url = Pattern.compile("Serving (http://127\\.0\\.0\\.1:\\d+/) with 5 documents, [1-9].*").matcher(String.valueOf(line));
            assertTrue(url.matches(), line + "\n" + Files.readString(folder.resolve("err.txt")));
            String query = URLEncoder.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(url.group(1) + "sparql?query=" + query)).header("Accept", "text/csv").build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertTrue(answer.statusCode() == 200 && answer.body().matches("n\\s+\\d{4,}\\s+"), answer.body());
        } finally {
            server.destroy();
            assertTrue(server.waitFor(30, TimeUnit.SECONDS));
        }
        assertEquals("", Files.readString(folder.resolve("err.txt")));
    }

    @Test
    void theVersionComesFromTheManifest() throws Exception {
        assertTrue(run("--version").matches("tradegraph \\d+\\.\\d+\\.\\d+.*\\s*"), run("--version"));
    }

    @Test
    void aQuestionIsAnsweredAsCsvJsonAndXml() throws Exception {
        assertTrue(run("query", "observations", "--format", "csv").lines().count() > 20);
        assertTrue(run("query", "observations", "--format", "json").startsWith("{"));
        assertTrue(run("query", "observations", "--format", "xml").startsWith("<?xml"));
    }

    static List<Exporter> exporters() {
        return Exporter.ALL.stream().filter(exporter -> !exporter.name().equals("hdt")).toList(); // Jena reads no HDT
    }

    @Test
    void hdtIsWritten() throws Exception {
        Path file = folder.resolve("graph.hdt");
        run("export", "hdt", "--out", file.toString());
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("$HDT"));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void everyExportParses(Exporter exporter) throws Exception {
        Path file = folder.resolve("graph." + exporter.ending());
        List<String> part = exporter.isOfPart() ? List.of("--document", "jilin-foreign-trade-2023") : List.of();
        run(Stream.concat(Stream.of("export", exporter.name(), "--out", file.toString()), part.stream()).toArray(String[]::new));
        Lang format = RDFLanguages.contentTypeToLang(exporter.mediaType());
        StreamRDFCounting count = StreamRDFLib.count();
        RDFParser.source(file).lang(format).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(count);
        assertTrue(count.count() > (exporter.isOfPart() ? 500 : 1000), exporter.name() + " has " + count.count() + " statements");
    }

    @Test
    void extractTouchesNoRdf() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "China's exports to Russia rose 12.5 percent in 2023.\n");
        String loaded = run(List.of("-Xlog:class+load"), "extract", text.toString());
        assertTrue(loaded.contains("org.tradegraph.cli.ExtractCommand"), "no classes are logged");
        assertFalse(loaded.contains(" org.apache.jena.") || loaded.contains(" org.eclipse.jetty."),
                () -> loaded.lines().filter(line -> line.contains("apache.jena") || line.contains("eclipse.jetty")).findFirst().orElse(""));
    }

    @Test
    void itsClassesCanBeKeptReadyInAnArchive() throws Exception {
        Path text = Files.writeString(folder.resolve("b.txt"), "China's exports to Russia rose 12.5 percent in 2023.\n");
        Path archive = folder.resolve("tradegraph.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + archive), "extract", text.toString());
        String loaded = run(List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:class+load"), "extract", text.toString());
        assertTrue(loaded.contains("org.tradegraph.extract.FactExtractor source: shared objects file (top)"), "the classes come from the jar");
        assertTrue(loaded.contains("\"reporter\":\"China\""), loaded.lines().reduce((one, last) -> last).orElse(""));
    }

    private static String run(String... arguments) throws Exception {
        return run(List.of(), arguments);
    }

    private static String run(List<String> options, String... arguments) throws Exception {
        Process process = start(options, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out + Files.readString(folder.resolve("err.txt")));
        return out;
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(options);
        words.addAll(List.of("-jar", JAR.toString()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).directory(folder.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
    }
}
