package org.tradegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Starts the service over two small documents. */
class ServeCommandTest {

    private static final String TRADE = "China's exports to Russia rose 12.5 percent to 29.73 billion yuan in 2023.\n";

    /** One store for all tests, since the words of the world are loaded into each new one. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;
    private Path documents;
    private Path store;

    @BeforeEach
    void writeTwoDocuments() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        store = shared.resolve("store");
        Files.writeString(documents.resolve("a.txt"), TRADE);
        Files.writeString(documents.resolve("b.txt"), TRADE.replace("Russia", "Vietnam"));
    }

    @Test
    void theLineSaysWhereAndHowMuch() {
        String line = served();
        assertTrue(line.matches("Serving http://127\\.0\\.0\\.1:\\d+/ with 2 documents, \\d+ observations?, \\d+ routes?, \\d+ relations?, \\d+ events?, \\d+ findings?"), line);
    }

    @Test
    void aDocumentThatLeavesTheFolderLeavesTheStore() throws IOException {
        served();
        Files.delete(documents.resolve("b.txt"));
        assertTrue(served().contains(" with 1 document, "));
    }

    @Test
    void aDocumentThatChangesIsReadAgain() throws IOException {
        served();
        Files.writeString(documents.resolve("b.txt"), "The cat sat on the mat.\n");
        served();
        assertFalse(Typed.run("query", "observations", "--format", "csv", "--store", store.toString()).out().contains("Vietnam"));
    }

    @Test
    void whatWasLoadedByHandStays() throws IOException {
        Path loaded = Files.writeString(folder.resolve("c.txt"), TRADE.replace("Russia", "Japan"));
        store = folder.resolve("store");
        Typed.run("load", loaded.toString(), "--store", store.toString());
        assertTrue(served().contains(" with 3 documents, "));
    }

    @Test
    void aBrokenDocumentDoesNotStopTheRest() throws IOException {
        Files.writeString(documents.resolve("empty.txt"), "");
        assertTrue(served().contains(" with 2 documents, "));
    }

    @Test
    void aTakenPortIsOneSentenceBeforeAnythingIsRead() throws IOException {
        Files.writeString(documents.resolve("empty.txt"), "");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Typed typed = Typed.run("serve", "--documents", documents.toString(), "--store", store.toString(),
                    "--port", Integer.toString(taken.getLocalPort()));
            assertEquals(Main.MISTAKE, typed.code());
            assertTrue(typed.sentence().contains(Integer.toString(taken.getLocalPort())), typed.err());
            assertFalse(typed.err().contains("empty.txt"), typed.err());
        }
    }

    @Test
    void aPortThatCannotBeIsOneSentence() {
        Typed typed = Typed.run("serve", "--documents", documents.toString(), "--store", store.toString(), "--port", "80000");
        assertEquals(Main.MISTAKE, typed.code());
        assertEquals("there is no port 80000; give --port a number from 0 to 65535", typed.sentence());
    }

    @Test
    void anUnknownHostIsOneSentence() {
        Typed typed = Typed.run("serve", "--documents", documents.toString(), "--store", store.toString(), "--host", "no such host");
        assertEquals(Main.MISTAKE, typed.code());
        assertTrue(typed.sentence().startsWith("the host 'no such host' is not known to this machine"), typed.err());
    }

    @Test
    void aFilledStoreIsServedWhereTheDocumentsCannotBeRead() throws IOException {
        String before = served();
        Files.createDirectories(documents.resolve("more"));
        Files.writeString(documents.resolve("more").resolve("a.txt"), TRADE);
        assertEquals(withoutAddress(before), withoutAddress(served()));
    }

    @Test
    void aDocumentThatComesWhileItServesAppears() throws Exception {
        ServeCommand command = command();
        try (FolderWatch watch = command.watch()) {
            Service service = command.start();
            try {
                command.keepUp(service, watch);
                Files.createDirectories(documents.resolve("later"));
                Files.writeString(documents.resolve("later").resolve("c.txt"), TRADE.replace("Russia", "Japan"));
                await(() -> service.line().contains(" with 3 documents, "));
                Files.delete(documents.resolve("later").resolve("c.txt"));
                await(() -> service.line().contains(" with 2 documents, "));
            } finally {
                service.stop();
            }
        }
    }

    @Test
    void aDocumentThatIsSentAppears() throws Exception {
        ServeCommand command = command("--upload-token", "secret");
        try (FolderWatch watch = command.watch()) {
            Service service = command.start();
            try {
                command.keepUp(service, watch);
                assertEquals(401, send(service, "name=sent", "guess", "text/plain"));
                assertEquals(415, send(service, "name=sent", "secret", "image/png"));
                assertEquals(400, send(service, "name=../sent", "secret", "text/plain"));
                assertEquals(202, send(service, "name=sent", "secret", "text/plain"));
                await(() -> service.line().contains(" with 3 documents, "));
            } finally {
                service.stop();
            }
        }
    }

    @Test
    void nothingIsTakenInWithoutAToken() throws Exception {
        Service service = command().start();
        try {
            assertEquals(405, send(service, "name=sent", "secret", "text/plain"));
        } finally {
            service.stop();
        }
    }

    @Test
    void takingInNeedsAFolder() {
        Typed typed = Typed.run("serve", "--upload-token", "secret", "--store", store.toString(), "--port", "0");
        assertEquals(Main.MISTAKE, typed.code());
        assertEquals("documents that are taken in need a folder; give one with --documents", typed.sentence());
    }

    private static int send(Service service, String query, String token, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + "documents?" + query)).header("Authorization", "Bearer " + token)
                .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(TRADE.replace("Russia", "Chile"))).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        for (int i = 0; i < 600 && !wanted.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(wanted.getAsBoolean());
    }

    private ServeCommand command(String... more) {
        ServeCommand command = new ServeCommand(Console.ofProcess());
        List<String> words = new ArrayList<>(List.of("--documents", documents.toString(), "--store", store.toString(), "--port", "0"));
        words.addAll(List.of(more));
        new CommandLine(command).parseArgs(words.toArray(String[]::new));
        return command;
    }

    private static String withoutAddress(String line) {
        return line.replaceFirst("http://\\S+", "");
    }

    private String served() {
        Service service = command().start();
        try {
            return service.line();
        } finally {
            service.stop();
        }
    }
}
