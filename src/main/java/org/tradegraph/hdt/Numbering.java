package org.tradegraph.hdt;

import java.io.IOException;
import java.util.Iterator;

import org.tradegraph.sort.SortedLines;

/** Goes through subjects and objects side by side, to find the terms that are both, and puts what stands for each term into the statements. */
final class Numbering {

    /** No term can hold it, and nothing comes before it. */
    static final String END = "\0";

    private final Iterator<String> subjects;
    private final Dictionary dictionary;
    private final SortedLines bySubject;
    private String subject;

    /**
     * @param subjects  in order
     * @param bySubject takes each statement by its subject, and before these a line without a predicate for what stands for that
     */
    Numbering(Iterator<String> subjects, Dictionary dictionary, SortedLines bySubject) {
        this.subjects = subjects;
        this.dictionary = dictionary;
        this.bySubject = bySubject;
        advance();
    }

    private void advance() {
        subject = subjects.hasNext() ? subjects.next() : null;
    }

    /** @param byObject the statements in order, the object of each first */
    void run(Iterator<String> byObject) throws IOException {
        String object = null;
        String number = null;
        while (byObject.hasNext()) {
            String[] parts = parts(byObject.next());
            if (!parts[0].equals(object)) {
                object = parts[0];
                number = number(object);
            }
            bySubject.add(line(parts[1], parts[2], number));
        }
        while (subject != null) {
            take(dictionary.addSubject(subject));
        }
    }

    private String number(String object) throws IOException {
        while (subject != null && SortedLines.compare(subject, object) < 0) {
            take(dictionary.addSubject(subject));
        }
        if (!object.equals(subject)) {
            return dictionary.addObject(object);
        }
        String number = dictionary.addShared(object);
        take(number);
        return number;
    }

    private void take(String number) {
        bySubject.add(line(subject, "", number));
        advance();
    }

    static String line(String first, String second, String third) {
        return first + END + second + END + third;
    }

    static String[] parts(String line) {
        return line.split(END, 3);
    }
}
