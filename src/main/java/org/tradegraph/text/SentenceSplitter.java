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
    private static final int MOST_CLOSING = 20;

    private static final int WIDE_BLANK = 2;
    private static final int LONGEST_CELL = 5;
    private static final int SHORTEST_GLUED = 4;
    private static final int YEAR = 4;

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

    private void splitLine(List<Token> line, int paragraph) {
        int from = 0;
        boolean whole = true;
        for (int i = 0; i < line.size() - 1; i++) {
            if (i - from >= LONGEST_SENTENCE || endsSentence(line, i)) {
                int end = closing(line, i);
                add(line.subList(from, end), paragraph, false);
                from = end;
                i = end - 1;
                whole = false;
            }
        }
        if (from < line.size()) {
            List<Token> rest = line.subList(from, line.size());
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

    /** One past the quotes and brackets that close after an ending mark. */
    private static int closing(List<Token> line, int mark) {
        int end = mark + 1;
        while (end < line.size() && end - mark <= MOST_CLOSING && !line.get(end).spaceBefore() && isClosing(line.get(end).word()) && !isOpening(line, end)) {
            end++;
        }
        return end;
    }

    /** A quote to which the next word is glued opens where none is open. */
    private static boolean isOpening(List<Token> line, int quote) {
        boolean glued = line.get(quote).is("\"") && quote + 1 < line.size() && line.get(quote + 1).isWord() && !line.get(quote + 1).spaceBefore();
        return glued && line.subList(0, quote).stream().filter(token -> token.is("\"")).count() % 2 == 0;
    }

    private static boolean isClosing(String sign) {
        return sign.equals("\"") || sign.equals("”") || sign.equals(")") || sign.equals("'");
    }

    private boolean endsSentence(List<Token> line, int i) {
        String mark = line.get(i).word();
        if (mark.equals("?") || mark.equals("!") || mark.equals("…")) {
            return startsSentence(line, i);
        }
        boolean stop = mark.equals(".");
        boolean abbreviation = !stop && line.get(i).isWord() && mark.length() > 2 && mark.endsWith(".");
        if (!stop && !abbreviation) {
            return false;
        }
        if (abbreviation) {
            return i + 1 < line.size() && startsAnew(line.get(i + 1));
        }
        return !isAbbreviated(line, i) && !isInsideNumber(line, i) && startsSentence(line, i);
    }

    /** After {@code U.S.} only a word that often begins a sentence tells that the stop was also the end of one. */
    private static boolean startsAnew(Token next) {
        return next.capital() && BEGINNERS.contains(next.word());
    }

    private static boolean startsSentence(List<Token> line, int mark) {
        int next = closing(line, mark);
        if (next >= line.size()) {
            return true;
        }
        Token token = line.get(next);
        return token.spaceBefore() ? token.capital() || token.isNumber() || !token.isWord() : isGlued(line, mark, token);
    }

    /** "Exports rose to 4 billion dollars.Imports fell": the blank between two sentences was lost. */
    private static boolean isGlued(List<Token> line, int mark, Token next) {
        boolean begins = next.isWord() && next.capital() && next.end() - next.start() > 1 || isOpening(line, closing(line, mark));
        Token last = line.get(Math.max(0, mark - 1));
        int length = last.end() - last.start();
        boolean address = mark > 1 && !last.spaceBefore() && line.get(mark - 2).is(".");
        return begins && !address && (last.isWord() && length >= SHORTEST_GLUED || last.isDigits() && length == YEAR || last.is("%"));
    }

    private boolean isAbbreviated(List<Token> line, int stop) {
        if (stop == 0 || line.get(stop).spaceBefore()) {
            return false;
        }
        Token before = line.get(stop - 1);
        boolean initial = before.capital() && before.end() - before.start() == 1;
        return before.isWord() && (initial || abbreviations.contains(before.word()));
    }

    /** Whether the stop is one of {@code 40. 5 billion}: digits on both sides, the first no year, and a word of size or share behind. */
    private static boolean isInsideNumber(List<Token> line, int stop) {
        if (stop == 0 || stop + 2 >= line.size()) {
            return false;
        }
        return BrokenNumber.joins(line, stop - 1);
    }
}
