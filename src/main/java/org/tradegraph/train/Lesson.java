package org.tradegraph.train;

import java.util.List;
import java.util.Optional;

import org.tradegraph.attach.Answers;
import org.tradegraph.attach.Exercise;
import org.tradegraph.attach.Filler;
import org.tradegraph.attach.Slot;
import org.tradegraph.extract.FactExtractor;
import org.tradegraph.files.Folder;
import org.tradegraph.score.AnswerKey;
import org.tradegraph.score.FactSet;
import org.tradegraph.text.Document;
import org.tradegraph.trade.FactLine;
import org.tradegraph.trade.FactLines;

/** A document with its gold, to learn from and to be tested on. */
record Lesson(Document document, Exercise exercise) {

    static Lesson of(Document document, FactSet gold, FactExtractor reader, Folder lexicon, int times) {
        FactExtractor.Told told = reader.told(document);
        List<String> lines = told.observations().stream().map(seen -> FactLines.write(new FactLine(document.name(), seen))).toList();
        return new Lesson(document, new Exercise(told.story(), new Key(AnswerKey.of(gold, document.name(), lines, lexicon)), times));
    }

    private record Key(AnswerKey key) implements Answers {

        @Override
        public boolean knows(int claim) {
            return key.knows(claim);
        }

        @Override
        public boolean isRight(int claim, Slot slot, Filler filler) {
            return key.isRight(claim, slot.code(), filler.isNone() ? Optional.empty() : Optional.of(filler.name()));
        }
    }
}
