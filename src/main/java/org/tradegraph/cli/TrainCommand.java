package org.tradegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.score.FactSet;
import org.tradegraph.score.VerdictText;
import org.tradegraph.text.Document;
import org.tradegraph.train.Training;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train}: learns from documents with gold how much each clue counts for what a number is about. */
@Command(
        name = "train",
        description = "Learns from documents with gold how much each clue counts for what a number is about.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders with a NAME.jsonl beside each document.")
    private List<Path> folders;

    @Option(names = "--beside", paramLabel = "DIR", description = "Folders to learn from as well that are not tested.")
    private List<Path> beside = List.of();

    @Option(names = "--folds", paramLabel = "N", description = "Write nothing, but tell how well each Nth of the documents is read by what the others teach.")
    private int folds;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FactSet gold = new FactSet();
        folders.forEach(gold::addGold);
        beside.forEach(gold::addGold);
        Training training = new Training(Lexicon.load(), Folder.ofProject("data/lexicon"), gold, documents(folders, gold), documents(beside, gold));
        if (folds > 1) {
            console.out().print(VerdictText.of(training.before(), false));
            console.out().print(VerdictText.of(training.after(folds), false));
            training.gains().forEach((slot, gain) -> console.out().println(slot.code() + " " + gain));
        } else {
            console.out().print(training.learn().table());
        }
        return 0;
    }

    private static List<Document> documents(List<Path> folders, FactSet gold) {
        return new DocumentFiles(folders).documents().stream().filter(file -> gold.documents().contains(file.name()))
                .map(file -> file.read(System.in)).toList();
    }
}
