package org.tradegraph.train;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tradegraph.attach.Attachment;
import org.tradegraph.attach.Filler;
import org.tradegraph.attach.Settled;
import org.tradegraph.attach.Slot;
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

    /** A document that the rules were not made for is told with as many slips as a new one, and teaches more. */
    private static final int TIMES = 2;

    private final Lexicon lexicon;
    private final Folder words;
    private final FactSet gold;
    private final List<Lesson> lessons;
    private final List<Lesson> beside;
    private final Map<Slot, SlotGain> gains = new EnumMap<>(Slot.class);

    /** Trains on documents; those beside, for which the rules of reading were made or which weigh more, are always learnt from and never tested. */
    public Training(Lexicon lexicon, Folder words, FactSet gold, List<Document> documents, List<Weighted> beside) {
        this.lexicon = lexicon;
        this.words = words;
        this.gold = gold;
        this.lessons = lessons(documents, TIMES);
        this.beside = beside.stream().flatMap(some -> lessons(some.documents(), some.times()).stream()).toList();
        for (Slot slot : Slot.values()) {
            gains.put(slot, SlotGain.NONE);
        }
    }

    private List<Lesson> lessons(List<Document> documents, int times) {
        FactExtractor reader = new FactExtractor(lexicon, Attachment.none(lexicon));
        return documents.stream().sorted(Comparator.comparing(Document::name)).map(document -> Lesson.of(document, gold, reader, words, times)).toList();
    }

    /** What is learnt from all documents. */
    public Attachment learn() {
        return learn(lessons);
    }

    private Attachment learn(List<Lesson> some) {
        return Attachment.learnt(lexicon, Stream.concat(some.stream(), beside.stream()).map(Lesson::exercise).toList());
    }

    /** How well the documents are read with nothing learnt. */
    public Verdict before() {
        FactSet given = new FactSet();
        read(lessons, Attachment.none(lexicon), given);
        return verdict(given);
    }

    /** How well the documents are read where each is read by what was learnt from the other folds and from what stands beside. */
    public Verdict after(int folds) {
        FactSet given = new FactSet();
        for (int fold = 0; fold < folds; fold++) {
            Attachment learnt = learn(part(fold, folds, false));
            for (Lesson lesson : part(fold, folds, true)) {
                List<Map<Slot, Filler>> choices = learnt.settle(lesson.exercise().story()).stream().map(Settled::fillers).toList();
                gains.replaceAll((slot, gain) -> gain.plus(lesson.exercise(), slot, choices));
            }
            read(part(fold, folds, true), learnt, given);
        }
        return verdict(given);
    }

    /** What was gained and lost for each slot over all folds. */
    public Map<Slot, SlotGain> gains() {
        return gains;
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
        return new Judge(words).judge(gold.only(lessons.stream().map(lesson -> lesson.document().name()).toList()), given);
    }
}
