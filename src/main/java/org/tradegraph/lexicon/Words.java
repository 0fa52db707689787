package org.tradegraph.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tradegraph.files.Cells;
import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;

/** All words that are no names: cues, units, currencies, numbers, months, segments, and what surrounds names. */
public final class Words {

    /** A phrase that tells how a number is meant; family and value as in {@code cues/}. */
    public record CueWord(String family, String value, String phrase) {
    }

    /** A unit with one factor: all its spellings. */
    public record Unit(String name, String kind, String mode, List<String> forms, BigDecimal factor) {
    }

    /** One reading of a word or sign for money; {@code position} is before, after or either. */
    public record CurrencyWord(String phrase, String code, String position) {

        /** The word that was {@link #written()}. */
        public static CurrencyWord read(String line) {
            Cells cells = new Cells(line);
            return new CurrencyWord(cells.next(), cells.next(), cells.next());
        }

        public String written() {
            return Cells.line(phrase, code, position);
        }
    }

    /** A word that multiplies a numeral. */
    public record Scale(String word, BigDecimal factor, boolean joined) {
    }

    /** A number written as a word; {@code kind} is cardinal, ordinal, roman, fraction or multiple. */
    public record NumberWord(String word, BigDecimal value, String kind) {
    }

    /** A transport mode, customs procedure or kind of enterprise: its name, its kind, its spellings. */
    public record SegmentWord(String name, String kind, List<String> forms) {
    }

    /** An adjective made from the name of a place. */
    public record Demonym(String place, String word) {
    }

    /** Words before and after a name that tell what kind of place it is. */
    public record PlaceWord(String kind, List<String> before, List<String> after) {
    }

    /** Words before or after a numeral that say how exact it is meant to be: about, over, under, nearly. */
    public record ApproximationWord(String value, List<String> before, List<String> after) {
    }

    private static final List<String> CUES = List.of("flow", "verbs", "trend", "basis", "share", "role", "rank", "unit", "context", "distractor", "anaphora");

    private final Folder folder;
    private final Map<String, List<Row>> tables = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, List<String>> currencyPlaces = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();

    private Words(Folder folder) {
        this.folder = folder;
    }

    static Words load(Folder folder) {
        Words words = new Words(folder);
        words.rows("units").forEach(words::addUnit);
        words.rows("function-words").forEach(row ->
                words.families.computeIfAbsent(row.get("family"), family -> new HashSet<>()).addAll(row.list("words")));
        words.rows("currencies").forEach(row -> words.currencyPlaces.put(row.get("code"), row.list("places")));
        return words;
    }

    private List<Row> rows(String table) {
        return tables.computeIfAbsent(table, name -> Table.read(folder, name + ".tsv").rows());
    }

    private void addUnit(Row row) {
        units.add(new Unit(row.get("unit"), row.get("kind"), row.get("mode"), row.list("forms"), number(row, "factor")));
    }

    private static BigDecimal number(Row row, String column) {
        try {
            return new BigDecimal(row.get(column));
        } catch (NumberFormatException e) {
            throw row.error("'" + row.get(column) + "' is no number; correct the cell '" + column + "'");
        }
    }

    public List<CueWord> cues() {
        List<CueWord> cues = new ArrayList<>();
        for (String family : CUES) {
            rows("cues/" + family).forEach(row -> row.list("phrases").forEach(phrase -> cues.add(new CueWord(family, row.get("value"), phrase))));
        }
        return cues;
    }

    public List<Unit> units() {
        return units;
    }

    public List<SegmentWord> segments() {
        return rows("segments").stream().map(row -> new SegmentWord(row.get("segment"), row.get("kind"), row.list("forms"))).toList();
    }

    /** The ids of the places that use a currency. */
    public List<String> placesOf(String currency) {
        return currencyPlaces.getOrDefault(currency, List.of());
    }

    /** All readings of words for money; of several readings of one word the first is meant where no place decides. */
    public List<CurrencyWord> currencyWords() {
        return rows("currency-words").stream()
                .map(row -> new CurrencyWord(need(row, "phrase"), need(row, "code"), need(row, "position"))).toList();
    }

    public List<Scale> scales() {
        return rows("scales").stream()
                .map(row -> new Scale(row.get("word"), number(row, "factor"), row.get("joined").equals("yes"))).toList();
    }

    public List<NumberWord> numberWords() {
        return rows("number-words").stream()
                .map(row -> new NumberWord(Fold.fold(row.get("word")), number(row, "value"), row.get("kind"))).toList();
    }

    /** Names of months, folded and without a full stop, with their number. */
    public Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        rows("months").forEach(row -> months.put(bare(row), number(row, "number").intValueExact()));
        return months;
    }

    /** Names of days, folded and without a full stop, Monday being 1. */
    public Map<String, Integer> weekdays() {
        Map<String, Integer> days = new HashMap<>();
        rows("weekdays").forEach(row -> days.put(bare(row), number(row, "number").intValueExact()));
        return days;
    }

    private static String bare(Row row) {
        String word = Fold.fold(row.get("word"));
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** The month in which the fiscal year of a place begins, by the place's id. */
    public Map<String, Integer> fiscalYears() {
        return firstMonths("fiscal-years");
    }

    /** The month in which the marketing year of a place's grain begins, by the place's id. */
    public Map<String, Integer> seasons() {
        return firstMonths("seasons");
    }

    private Map<String, Integer> firstMonths(String table) {
        Map<String, Integer> months = new HashMap<>();
        rows(table).forEach(row -> months.put(row.get("place"), number(row, "month").intValueExact()));
        return months;
    }

    public List<ApproximationWord> approximations() {
        return rows("approximations").stream()
                .map(row -> new ApproximationWord(row.get("value"), row.list("before"), row.list("after"))).toList();
    }

    /** Spellings of units that no trade is measured in: distances, hours, people. */
    public List<String> otherUnits() {
        return rows("other-units").stream().flatMap(row -> row.list("forms").stream()).toList();
    }

    public List<Demonym> demonyms() {
        return rows("places/demonyms").stream().map(row -> new Demonym(row.get("place"), row.get("word"))).toList();
    }

    public List<PlaceWord> placeWords() {
        return rows("place-suffixes").stream()
                .map(row -> new PlaceWord(row.get("kind"), row.list("before"), row.list("after"))).toList();
    }

    /** Names of places that are also ordinary words, folded: they count only where the text speaks of their country. */
    public Set<String> commonWords() {
        return column("places/common-words");
    }

    /** Words that may stand before the name of goods and belong to it, folded. */
    public Set<String> productModifiers() {
        return column("product-modifiers");
    }

    /** Nouns that make goods of the words before them, folded. */
    public Set<String> productHeads() {
        return column("product-heads");
    }

    /** Beginnings of lines that are no part of a story, folded. */
    public Set<String> boilerplate() {
        Set<String> phrases = new HashSet<>();
        rows("boilerplate").forEach(row -> phrases.add(Fold.fold(row.get("phrase"))));
        return phrases;
    }

    /** The small words of a family of {@code function-words}, folded. */
    public Set<String> functionWords(String family) {
        return families.getOrDefault(family, Set.of());
    }

    /** All small words of {@code function-words}, folded, by family. */
    public Map<String, Set<String>> functionWords() {
        return families;
    }

    /** Adjectives that may stand before the noun of an anaphor ("the northern province"), folded. */
    public Set<String> placeAdjectives() {
        return column("place-adjectives");
    }

    /** Abbreviations that a full stop follows without ending the sentence, folded, without the stop. */
    public Set<String> abbreviations() {
        return column("abbreviations");
    }

    private Set<String> column(String table) {
        Set<String> words = new HashSet<>();
        rows(table).forEach(row -> words.add(Fold.fold(row.get("word"))));
        return words;
    }

    private static String need(Row row, String column) {
        return row.find(column).orElseThrow(() -> row.error("the cell '" + column + "' is empty; fill it"));
    }
}
