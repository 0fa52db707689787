package org.tradegraph.hdt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** All terms with their numbers: those that are subject and object as well come first, then the other subjects, and as first again the other objects. */
final class Dictionary implements AutoCloseable {

    private static final int PART = 3;
    private static final String SHARED = "+";

    private final Section shared = new Section();
    private final Section subjects = new Section();
    private final Section predicates = new Section();
    private final Section objects = new Section();
    private final Map<String, Long> predicateNumbers = new HashMap<>();

    Dictionary() throws IOException {
    }

    /** What stands for the term until all terms are there. */
    String addShared(String term) throws IOException {
        return SHARED + shared.add(term);
    }

    String addSubject(String term) throws IOException {
        return String.valueOf(subjects.add(term));
    }

    String addObject(String term) throws IOException {
        return String.valueOf(objects.add(term));
    }

    void addPredicate(String term) throws IOException {
        predicateNumbers.put(term, predicates.add(term));
    }

    /** The number of a subject or an object, by what stood for it. */
    long number(String provisional) {
        return provisional.startsWith(SHARED) ? Long.parseLong(provisional, 1, provisional.length(), 10) : shared.count() + Long.parseLong(provisional);
    }

    long predicate(String term) {
        return predicateNumbers.get(term);
    }

    long countOfSubjects() {
        return shared.count() + subjects.count();
    }

    long countOfPredicates() {
        return predicates.count();
    }

    long countOfObjects() {
        return shared.count() + objects.count();
    }

    void write(OutputStream out) throws IOException {
        long elements = shared.count() + subjects.count() + predicates.count() + objects.count();
        Preamble.ofPart(PART, "<http://purl.org/HDT/hdt#dictionaryFour>", "elements=" + elements + ";").writeWithCrc16(out);
        shared.write(out);
        subjects.write(out);
        predicates.write(out);
        objects.write(out);
    }

    @Override
    public void close() throws IOException {
        shared.close();
        subjects.close();
        predicates.close();
        objects.close();
    }
}
