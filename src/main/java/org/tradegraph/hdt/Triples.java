package org.tradegraph.hdt;

import java.io.IOException;
import java.io.OutputStream;

/** Statements as numbers, by subject: the predicates of each subject, and the objects of each predicate there, the last of each list marked. */
final class Triples implements AutoCloseable {

    private static final int PART = 4;

    private final Numbers predicates;
    private final Numbers objects;
    private final Numbers lastPredicates = Numbers.ofBits();
    private final Numbers lastObjects = Numbers.ofBits();
    private long subject;
    private long predicate;
    private long count;

    Triples(long largestPredicate, long largestObject) throws IOException {
        predicates = new Numbers(largestPredicate);
        objects = new Numbers(largestObject);
    }

    /** Statements come in the order of their numbers. */
    void add(long ofSubject, long ofPredicate, long ofObject) throws IOException {
        boolean isOtherSubject = ofSubject != subject;
        boolean isOtherList = isOtherSubject || ofPredicate != predicate;
        if (count++ > 0) {
            lastObjects.add(isOtherList ? 1 : 0);
            if (isOtherList) {
                lastPredicates.add(isOtherSubject ? 1 : 0);
            }
        }
        if (isOtherList) {
            predicates.add(ofPredicate);
        }
        objects.add(ofObject);
        subject = ofSubject;
        predicate = ofPredicate;
    }

    long count() {
        return count;
    }

    /** Nothing can be added any more. */
    void write(OutputStream out) throws IOException {
        if (count > 0) {
            lastPredicates.add(1);
            lastObjects.add(1);
        }
        Preamble.ofPart(PART, "<http://purl.org/HDT/hdt#triplesBitmap>", "order=1;numTriples=" + count + ";").writeWithCrc16(out);
        lastPredicates.writeBitmap(out);
        lastObjects.writeBitmap(out);
        predicates.writeArray(out);
        objects.writeArray(out);
    }

    @Override
    public void close() throws IOException {
        predicates.close();
        objects.close();
        lastPredicates.close();
        lastObjects.close();
    }
}
