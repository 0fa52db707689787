package org.tradegraph.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.tradegraph.lexicon.Lexicon;
import org.tradegraph.text.DocumentReader;

/** The figures in sentences of general business news are read as well as a careful person reads them. */
class MentionCorpusTest {

    private static final Path CORPORA = Path.of("src/test/resources/corpus");
    private static final Set<String> RATIOS = Set.of("percent", "percentage points", "basis points", "cents", "pence", "times");
    private static final Set<String> BOUNDS = Set.of("about", "over", "under", "nearly");
    private static final FactExtractor EXTRACTOR = new FactExtractor(Lexicon.load());

    private record Figure(String bound, double value, String unit, String change) {

        static Figure parse(String text) {
            List<String> words = new ArrayList<>(List.of(text.strip().split(" ")));
            String bound = BOUNDS.contains(words.get(0)) ? words.remove(0) : "";
            double value = Double.parseDouble(words.remove(0));
            String last = words.get(words.size() - 1);
            String change = last.equals("up") || last.equals("down") ? words.remove(words.size() - 1) : "";
            return new Figure(bound, value, String.join(" ", words), change);
        }

        static Figure of(JsonObject amount) {
            return new Figure(text(amount, "bound"), amount.get("value").getAsDouble(), text(amount, "unit"), text(amount, "change"));
        }

        private static String text(JsonObject amount, String key) {
            return amount.has(key) ? amount.get(key).getAsString() : "";
        }

        boolean counts() {
            return RATIOS.contains(unit) || unit.matches("[A-Z]{3}") && !unit.equals("TEU") && !unit.equals("FEU");
        }
    }

    private record Line(String sentence, List<Figure> gold, List<Figure> read) {
    }

    @Test
    void figuresOfBusinessNewsAreRead() throws IOException {
        List<Line> lines = lines("mentions.txt", 220);
        assertF1(0.99, lines, Figure::value);
        assertF1(0.99, lines, figure -> figure.value() + figure.unit());
        assertF1(0.98, lines, figure -> figure.value() + figure.change());
        assertF1(0.99, lines, figure -> figure.value() + figure.bound());
    }

    @Test
    void figuresOfSentencesThatNothingWasTunedToAreRead() throws IOException {
        List<Line> lines = lines("mentions-unseen.txt", 100);
        assertF1(0.97, lines, Figure::value);
        assertF1(0.97, lines, figure -> figure.value() + figure.unit());
        assertF1(0.95, lines, figure -> figure.value() + figure.change());
        assertF1(0.97, lines, figure -> figure.value() + figure.bound());
    }

    private static void assertF1(double atLeast, List<Line> lines, Function<Figure, Object> view) {
        int gold = 0;
        int read = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Line line : lines) {
            List<Object> missed = line.gold().stream().map(view).collect(Collectors.toCollection(ArrayList::new));
            List<Object> given = line.read().stream().map(view).toList();
            gold += missed.size();
            read += given.size();
            given.forEach(missed::remove);
            right += line.gold().size() - missed.size();
            if (!missed.isEmpty() || given.size() != line.gold().size()) {
                wrong.add(line.toString());
            }
        }
        double f1 = 2.0 * right / (gold + read);
        assertTrue(f1 >= atLeast, "F1 " + f1 + "\n" + String.join("\n", wrong));
    }

    private static List<Line> lines(String corpus, int atLeast) throws IOException {
        List<Line> lines = Files.readAllLines(CORPORA.resolve(corpus)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MentionCorpusTest::line).toList();
        assertTrue(lines.size() >= atLeast, "only " + lines.size() + " sentences in " + corpus);
        return lines;
    }

    private static Line line(String line) {
        int arrow = line.lastIndexOf(" =>");
        String sentence = line.substring(0, arrow);
        String figures = line.substring(arrow + 3).strip();
        List<Figure> gold = figures.isEmpty() ? List.of() : List.of(figures.split(";")).stream().map(Figure::parse).toList();
        return new Line(sentence, gold, read(sentence));
    }

    private static List<Figure> read(String sentence) {
        byte[] document = ("date: 2024-10-14\n---\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
        return EXTRACTOR.mentionLines(DocumentReader.of("corpus", "corpus", document)).stream().map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(mention -> mention.get("kind").getAsString().equals("amount")).map(Figure::of).filter(Figure::counts).toList();
    }
}
