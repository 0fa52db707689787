package org.tradegraph.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.tradegraph.attach.Attachment;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Folder;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.score.FactSet;
import org.tradegraph.score.Judge;
import org.tradegraph.score.Verdict;
import org.tradegraph.text.Document;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;

/** Learns from documents with gold; by folds, tells how well what was learnt from some documents reads the others. */
public final class Training {

    private final Lexicon lexicon;
    private final Folder words;
    private final FactSet gold;
    private final List<Lesson> lessons = new ArrayList<>();

    public Training(Lexicon lexicon, Folder words, FactSet gold, List<Document> documents) {
        this.lexicon = lexicon;
        this.words = words;
        this.gold = gold;
        FactExtractor reader = new FactExtractor(lexicon, Attachment.none(lexicon));
        documents.stream().sorted(Comparator.comparing(Document::name)).forEach(document -> lessons.add(Lesson.of(document, gold, reader, words)));
    }

    /** What is learnt from all documents. */
    public Attachment learn() {
        return learn(lessons);
    }

    private Attachment learn(List<Lesson> some) {
        return Attachment.learnt(lexicon, some.stream().map(Lesson::exercise).toList());
    }

    /** How well the documents are read with nothing learnt. */
    public Verdict before() {
        FactSet given = new FactSet();
        read(lessons, Attachment.none(lexicon), given);
        return verdict(given);
    }

    /** How well the documents are read where each is read by what was learnt from the other folds. */
    public Verdict after(int folds) {
        FactSet given = new FactSet();
        for (int fold = 0; fold < folds; fold++) {
            read(part(fold, folds, true), learn(part(fold, folds, false)), given);
        }
        return verdict(given);
    }

    /** The lessons of a fold, or those of the others. */
    private List<Lesson> part(int fold, int folds, boolean inside) {
        return IntStream.range(0, lessons.size()).filter(lesson -> lesson % folds == fold == inside).mapToObj(lessons::get).toList();
    }

    private void read(List<Lesson> some, Attachment attachment, FactSet given) {
        FactExtractor reader = new FactExtractor(lexicon, attachment);
        some.forEach(lesson -> reader.facts(lesson.document())
                .forEach(fact -> given.add(FactLines.write(new FactLine(lesson.document().name(), fact)))));
    }

    private Verdict verdict(FactSet given) {
        return new Judge(words).judge(gold, given);
    }
}
