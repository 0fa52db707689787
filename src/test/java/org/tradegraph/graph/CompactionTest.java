package org.tradegraph.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradegraph.files.TradeGraphException;

class CompactionTest {

    @TempDir
    private Path folder;
    private byte[] before;

    @BeforeEach
    void fill() {
        change(2);
    }

    private void change(int times) {
        try (TradeStore store = TradeStore.open(folder, Small.IRIS)) {
            for (int i = 0; i < times; i++) {
                store.replace("news", stating(i));
            }
            before = dump(store);
        }
    }

    @Test
    void aFolderWithoutAStoreIsRefusedAndStaysAsItIs(@TempDir Path empty) throws IOException {
        assertTrue(assertThrows(TradeGraphException.class, () -> Compaction.of(empty)).getMessage().contains("there is no store"));
        try (Stream<Path> files = Files.list(empty)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aStoreIsSmallerAndHoldsTheSame() throws IOException {
        change(30);
        Compaction done = Compaction.of(folder);
        assertTrue(done.after() < done.before(), done::toString);
        assertEquals(List.of("Data-0002"), generations());
        assertHoldsTheSame();
    }

    @Test
    void itCanBeChangedAfterwards() {
        Compaction.of(folder);
        change(1);
        assertTrue(new String(before, StandardCharsets.UTF_8).contains("x0-599"));
        assertHoldsTheSame();
    }

    @Test
    void aProcessThatIsKilledInItLeavesTheStoreWhole() throws IOException, InterruptedException {
        Process process = StoreChild.start(folder, "compact");
        process.destroyForcibly().waitFor();
        assertHoldsTheSame();
        Compaction.of(folder);
        assertEquals(1, generations().size());
        assertHoldsTheSame();
    }

    @Test
    void whatAKilledProcessHasLeftIsLetGo() throws IOException {
        Files.createDirectories(folder.resolve("Data-0002-tmp"));
        Files.writeString(folder.resolve("Data-0002-tmp").resolve("GSPO.dat"), "half");
        Files.createDirectories(folder.resolve("Data-0000"));
        Compaction.of(folder);
        assertEquals(List.of("Data-0002"), generations());
        assertHoldsTheSame();
    }

    @Test
    void aStoreThatIsInUseIsLeftAlone() throws IOException, InterruptedException {
        Process holder = StoreChild.start(folder, "hold");
        TradeGraphException refused = assertThrows(TradeGraphException.class, () -> Compaction.of(folder));
        assertTrue(refused.getMessage().contains("the store is in use by process " + holder.pid() + "; stop that one first"), refused::getMessage);
        holder.destroyForcibly().waitFor();
        assertEquals(List.of("Data-0001"), generations());
    }

    private static Graph stating(int from) {
        Graph graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, 600).forEach(i -> graph.add(Small.IRIS.place("x" + from + "-" + i), Vocab.LABEL, NodeFactory.createLiteralString("place " + i)));
        return graph;
    }

    private void assertHoldsTheSame() {
        try (TradeStore store = TradeStore.open(folder, Small.IRIS)) {
            assertArrayEquals(before, dump(store));
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("Data")).sorted().toList();
        }
    }

    private static byte[] dump(TradeStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toByteArray();
    }
}
