package org.tradegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.tradegraph.files.Folder;
import org.tradegraph.files.TradeGraphException;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.score.FactSet;
import org.tradegraph.score.VerdictText;
import org.tradegraph.text.Document;
import org.tradegraph.train.Training;
import org.tradegraph.train.Weighted;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train}: learns from documents with gold how much each clue counts for what a number is about. */
@Command(
        name = "train",
        description = "Learns from documents with gold how much each clue counts for what a number is about.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "", "Examples:",
            "  tradegraph train data/training --beside data/development --beside data/development-news --weighty data/documents=50 --weighty data/reference=40 --out data/lexicon/attachment.tsv",
            "  tradegraph train data/training --beside data/development --folds 5     how well it would do"})
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of documents with a NAME.jsonl beside each.")
    private List<Path> folders;

    @Option(names = "--beside", paramLabel = "DIR",
            description = "Folder to learn from as well whose documents the rules of reading were made for; it is not tested.")
    private List<Path> beside = List.of();

    @Option(names = "--weighty", paramLabel = "DIR=TIMES",
            description = "Folder to learn from so many times as often, such as one of real articles among many made up; it is not tested.")
    private final Map<Path, Integer> weighty = new LinkedHashMap<>();

    @Option(names = "--folds", paramLabel = "N",
            description = "Write no weights, but tell how well each Nth of the documents is read by what the others teach.")
    private int folds;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the weights; standard output where none is given.")
    private Path out;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FactSet gold = new FactSet();
        folders.forEach(gold::addGold);
        beside.forEach(gold::addGold);
        weighty.keySet().forEach(gold::addGold);
        List<Weighted> always = Stream.concat(Stream.of(new Weighted(documents(beside, gold), 1)), weighty.entrySet().stream().map(folder -> weighted(folder, gold))).toList();
        Training training = new Training(Lexicon.load(), Folder.ofProject("data/lexicon"), gold, documents(folders, gold), always);
        if (folds > 1) {
            test(training);
        } else {
            write(training.learn().table());
        }
        return 0;
    }

    private Weighted weighted(Map.Entry<Path, Integer> folder, FactSet gold) {
        if (folder.getValue() < 1) {
            throw new TradeGraphException(folder.getKey() + " cannot be learnt from " + folder.getValue() + " times; take 1 or more");
        }
        return new Weighted(documents(List.of(folder.getKey()), gold), folder.getValue());
    }

    private List<Document> documents(List<Path> some, FactSet gold) {
        List<Document> documents = new ArrayList<>();
        List<DocumentFile> files = new DocumentFiles(some).documents().stream().filter(file -> gold.documents().contains(file.name())).toList();
        new Intake(console, 1).forEach(files, document -> document, documents::add);
        return documents;
    }

    private void test(Training training) {
        console.out().print("as told, with nothing learnt\n" + VerdictText.of(training.before(), false));
        console.out().print("\nas settled by what the other folds teach\n" + VerdictText.of(training.after(folds), false));
        console.out().print("\nslots of the known numbers\n");
        training.gains().forEach((slot, gain) -> console.out().print(String.format("  %-10s %s%n", slot.code(), gain.line())));
    }

    private void write(String table) {
        if (out == null) {
            console.out().print(table);
            return;
        }
        try {
            Files.writeString(out, table, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TradeGraphException(out + ": cannot be written (" + e.getMessage() + "); check the folder", e);
        }
    }
}
