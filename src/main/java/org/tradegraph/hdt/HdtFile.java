package org.tradegraph.hdt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;

import org.tradegraph.sort.SortedLines;

/**
 * Statements as one file of HDT. Terms are as it has them: IRIs and labels of blank nodes as they are, literals in quotation marks. They
 * are sorted on disk, first by object to number the terms, then by subject to put the numbers in their place, and last by number.
 */
public final class HdtFile implements AutoCloseable {

    private static final int DIGITS = 10;
    private static final HexFormat HEX = HexFormat.of();

    private final SortedLines subjects = new SortedLines();
    private final SortedLines byObject = new SortedLines();
    private final SortedLines bySubject = new SortedLines();
    private final SortedLines numbered = new SortedLines();
    private final SortedSet<String> predicates = new TreeSet<>(SortedLines::compare);

    /** Of predicates there are few; they are kept in memory. */
    public void add(String subject, String predicate, String object) {
        subjects.add(subject);
        predicates.add(predicate);
        byObject.add(Numbering.line(object, subject, predicate));
    }

    /**
     * Writes all that was added; leaves the stream open.
     *
     * @param dataset the IRI of what the file holds
     */
    public void write(String dataset, OutputStream out) throws IOException {
        try (Dictionary dictionary = new Dictionary()) {
            for (String predicate : predicates) {
                dictionary.addPredicate(predicate);
            }
            new Numbering(subjects.iterator(), dictionary, bySubject).run(byObject.iterator());
            numberStatements(dictionary);
            try (Triples triples = new Triples(dictionary.countOfPredicates(), dictionary.countOfObjects())) {
                for (Iterator<String> lines = numbered.iterator(); lines.hasNext();) {
                    String line = lines.next();
                    triples.add(number(line, 0), number(line, 1), number(line, 2));
                }
                writeHeader(dataset, dictionary, triples.count(), out);
                dictionary.write(out);
                triples.write(out);
            }
        }
    }

    private void numberStatements(Dictionary dictionary) {
        String subject = null;
        for (Iterator<String> lines = bySubject.iterator(); lines.hasNext();) {
            String[] parts = Numbering.parts(lines.next());
            if (parts[1].isEmpty()) {
                subject = digits(dictionary.number(parts[2]));
            } else {
                numbered.add(subject + digits(dictionary.predicate(parts[1])) + digits(dictionary.number(parts[2])));
            }
        }
    }

    private static String digits(long number) {
        return HEX.toHexDigits(number, DIGITS);
    }

    private static long number(String line, int at) {
        return HexFormat.fromHexDigitsToLong(line, at * DIGITS, (at + 1) * DIGITS);
    }

    private static void writeHeader(String dataset, Dictionary dictionary, long statements, OutputStream out) throws IOException {
        String about = "<" + dataset + "> ";
        byte[] header = (about + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/HDT/hdt#Dataset> .\n"
                + about + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .\n"
                + about + "<http://rdfs.org/ns/void#triples> \"" + statements + "\" .\n"
                + about + "<http://rdfs.org/ns/void#properties> \"" + dictionary.countOfPredicates() + "\" .\n"
                + about + "<http://rdfs.org/ns/void#distinctSubjects> \"" + dictionary.countOfSubjects() + "\" .\n"
                + about + "<http://rdfs.org/ns/void#distinctObjects> \"" + dictionary.countOfObjects() + "\" .\n").getBytes(StandardCharsets.UTF_8);
        Preamble.ofPart(1, "<http://purl.org/HDT/hdt#HDTv1>", "").writeWithCrc16(out);
        Preamble.ofPart(2, "ntriples", "length=" + header.length + ";").writeWithCrc16(out);
        out.write(header);
    }

    @Override
    public void close() {
        subjects.close();
        byObject.close();
        bySubject.close();
        numbered.close();
    }
}
