package org.tradegraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a document into sentences: at the ends of paragraphs first, then after a full stop, question or exclamation mark that a capital, a
 * digit or an opening quote follows. A full stop inside a number ({@code 40. 5 billion}) or after an abbreviation ends nothing.
 * What goes on longer than any sentence does is cut as well, so that a line without an end takes no longer to read than its length.
 */
public final class SentenceSplitter {

    private static final int LONGEST_HEADLINE = 26;
    private static final int LONGEST_SENTENCE = 400;

    private static final int WIDE_BLANK = 2;
    private static final int LONGEST_CELL = 5;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "|");
    private static final Set<String> BEGINNERS = Set.of("the", "in", "it", "this", "but", "its", "a", "they", "exports", "imports");

    private final Document document;
    private final Set<String> abbreviations;
    private final Dictionary dictionary;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(Document document, Set<String> abbreviations, Dictionary dictionary) {
        this.document = document;
        this.abbreviations = abbreviations;
        this.dictionary = dictionary;
    }

    /**
     * The sentences of a document, the title of the metadata first.
     *
     * @param abbreviations words that a full stop may follow without ending the sentence, folded, without the stop
     * @param dictionary    the words that are known by number
     */
    public static List<Sentence> split(Document document, Set<String> abbreviations, Dictionary dictionary) {
        SentenceSplitter splitter = new SentenceSplitter(document, abbreviations, dictionary);
        Optional<Span> title = document.title();
        title.ifPresent(splitter::addTitle);
        splitter.splitBody();
        return splitter.sentences;
    }

    /** A title is one sentence, unless it is longer than any. */
    private void addTitle(Span span) {
        List<Token> tokens = Tokenizer.tokens(document.text(), span, dictionary);
        if (tokens.size() <= LONGEST_SENTENCE) {
            sentences.add(new Sentence(span, tokens, -1, true));
            return;
        }
        for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
            add(tokens.subList(from, Math.min(from + LONGEST_SENTENCE, tokens.size())), -1, true);
        }
    }

    private void splitBody() {
        int paragraph = 0;
        for (Span span : Paragraphs.of(document.text(), document.body())) {
            List<Token> tokens = Tokenizer.tokens(document.text(), span, dictionary);
            if (!tokens.isEmpty()) {
                splitLine(tokens, paragraph++);
            }
        }
    }

    private void splitLine(List<Token> words, int paragraph) {
        Line line = new Line(words);
        int from = 0;
        boolean whole = true;
        for (int i = 0; i < words.size() - 1; i++) {
            if (i - from >= LONGEST_SENTENCE || endsSentence(line, i)) {
                int end = line.closing(i);
                add(words.subList(from, end), paragraph, false);
                from = end;
                i = end - 1;
                whole = false;
            }
        }
        if (from < words.size()) {
            List<Token> rest = words.subList(from, words.size());
            add(rest, paragraph, whole && isHeadline(rest));
        }
    }

    private static boolean isHeadline(List<Token> line) {
        String last = line.get(line.size() - 1).word();
        return line.size() <= LONGEST_HEADLINE && !last.equals(".") && !last.equals("\"") && !last.equals(":") && !isTableLine(line);
    }

    /** A bullet, a name and a colon with a number behind, or a number in a column of its own. */
    private static boolean isTableLine(List<Token> line) {
        boolean bullet = line.get(0).is("-") || line.get(0).is("•") || line.get(0).is("*") || line.get(0).is("·");
        int colon = 0;
        while (colon < line.size() && !line.get(colon).is(":")) {
            colon++;
        }
        return bullet || line.subList(Math.min(colon, line.size()), line.size()).stream().anyMatch(Token::isNumber) || hasColumns(line);
    }

    /** "Russia - 118.2", "Empties    150,410    181,217": numbers behind a dash or a wide blank. */
    private static boolean hasColumns(List<Token> line) {
        for (int at = 1; at < line.size(); at++) {
            Token before = line.get(at - 1);
            boolean dash = at > 1 && line.get(at).spaceBefore() && before.spaceBefore() && DASHES.contains(before.word()) && line.get(at - 2).isWord() && at > line.size() - LONGEST_CELL;
            if (line.get(at).isNumber() && (dash || line.get(at).start() - before.end() >= WIDE_BLANK)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Token> tokens, int paragraph, boolean heading) {
        if (!tokens.isEmpty()) {
            Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
            sentences.add(new Sentence(span, tokens, paragraph, heading));
        }
    }

    private boolean endsSentence(Line line, int i) {
        List<Token> words = line.words();
        String mark = words.get(i).word();
        if (mark.equals("?") || mark.equals("!") || mark.equals("…")) {
            return line.startsSentence(i);
        }
        boolean stop = mark.equals(".");
        boolean abbreviation = !stop && words.get(i).isWord() && mark.length() > 2 && mark.endsWith(".");
        if (!stop && !abbreviation) {
            return false;
        }
        if (abbreviation) {
            return i + 1 < words.size() && startsAnew(words.get(i + 1));
        }
        return !isAbbreviated(words, i) && !line.isInsideNumber(i) && line.startsSentence(i);
    }

    /** After {@code U.S.} only a word that often begins a sentence tells that the stop was also the end of one. */
    private static boolean startsAnew(Token next) {
        return next.capital() && BEGINNERS.contains(next.word());
    }

    private boolean isAbbreviated(List<Token> line, int stop) {
        if (stop == 0 || line.get(stop).spaceBefore()) {
            return false;
        }
        Token before = line.get(stop - 1);
        boolean initial = before.capital() && before.end() - before.start() == 1;
        return before.isWord() && (initial || abbreviations.contains(before.word()));
    }
}
