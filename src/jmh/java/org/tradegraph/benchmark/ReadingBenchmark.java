package org.tradegraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.MentionFinder;
import org.tradegraph.text.Document;
import org.tradegraph.text.DocumentReader;

/** How often a second all development documents are read: only their mentions, and the facts as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final Path DOCUMENTS = Path.of("data/development");

    private List<Document> documents;
    private MentionFinder finder;
    private FactExtractor extractor;

    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(DocumentReader::read).toList();
        }
        Lexicon lexicon = Lexicon.load();
        finder = new MentionFinder(lexicon);
        extractor = new FactExtractor(lexicon);
    }

    @Benchmark
    public void mentions(Blackhole hole) {
        documents.forEach(document -> hole.consume(finder.read(document)));
    }

    @Benchmark
    public void facts(Blackhole hole) {
        documents.forEach(document -> hole.consume(extractor.facts(document)));
    }
}
