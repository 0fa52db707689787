package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.mention.MentionFinder;
import org.tradegraph.text.Document;
import org.tradegraph.text.SentenceSplitter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code benchmark}: tells how fast documents are read, stage by stage on one core, then on all. */
@Command(
        name = "benchmark",
        description = "Reads documents over and over and tells how many megabytes and documents a second are read.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Each stage takes in the ones before it; 'facts' is the whole of reading.",
            "", "Examples:",
            "  tradegraph benchmark data/documents            the sample documents",
            "  tradegraph benchmark news --seconds 30         a folder, measured for longer"})
final class BenchmarkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents or folders of them.")
    private List<Path> paths;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5",
            description = "How long each stage is measured, and warmed up before that; ${DEFAULT-VALUE} where not given.")
    private int seconds;

    BenchmarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Intake intake = new Intake(console, 1);
        List<Document> documents = new ArrayList<>();
        intake.forEach(new DocumentFiles(paths).documents(), Function.identity(), documents::add);
        if (documents.isEmpty()) {
            throw new TradeGraphException(paths.get(0) + ": holds no documents (" + DocumentFiles.ENDINGS + "); give another path");
        }
        measure(documents);
        return intake.exitCode();
    }

    private void measure(List<Document> documents) {
        Lexicon lexicon = Lexicon.load();
        Set<String> abbreviations = lexicon.words().abbreviations();
        MentionFinder finder = new MentionFinder(lexicon);
        FactExtractor extractor = new FactExtractor(lexicon);
        Stopwatch stopwatch = new Stopwatch(documents, seconds);
        tell("sentences", "a core", stopwatch.ofCore(document -> SentenceSplitter.split(document, abbreviations, finder.dictionary())));
        tell("mentions", "a core", stopwatch.ofCore(finder::read));
        tell("facts", "a core", stopwatch.ofCore(extractor::facts));
        int cores = Runtime.getRuntime().availableProcessors();
        tell("facts", cores + " threads", stopwatch.ofThreads(extractor::facts, cores));
    }

    private void tell(String stage, String on, Stopwatch.Pace pace) {
        console.out().printf(Locale.ROOT, "%-10s %-10s %8.2f MB/s %10.0f documents/s%n", stage, on, pace.megabytes(), pace.documents());
        console.out().flush();
    }
}
