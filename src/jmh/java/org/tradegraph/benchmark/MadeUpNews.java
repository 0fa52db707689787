package org.tradegraph.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.tradegraph.text.Document;
import org.tradegraph.text.Span;
import org.tradegraph.trade.Approximation;
import org.tradegraph.trade.Evidence;
import org.tradegraph.trade.Fact;
import org.tradegraph.trade.Flow;
import org.tradegraph.trade.Indicator;
import org.tradegraph.trade.Modality;
import org.tradegraph.trade.Observation;
import org.tradegraph.trade.Period;

/**
 * Documents of twenty numbers each, made up by arithmetic: always the same. Parts add up to their wholes, but one document in fifty
 * has a slipped decimal. A few places, partners and goods are told of much more often than the others, as in news.
 */
final class MadeUpNews {

    static final int NUMBERS = 20;

    private static final List<String> REPORTERS = List.of("China", "United States", "Germany", "Japan", "South Korea", "India", "Vietnam", "Brazil", "Russia",
            "Kazakhstan", "Indonesia", "Malaysia", "Thailand", "Mexico", "Canada", "France", "Italy", "Turkey", "Poland", "Kenya", "Jilin", "Liaoning",
            "Heilongjiang", "Xinjiang", "Guangdong", "Zhejiang", "Jiangsu", "Shandong", "Sichuan", "Yunnan", "Guangxi", "Fujian", "Hunan", "Hubei", "Shaanxi");
    private static final List<String> PARTNERS = List.of("United States", "Russia", "Germany", "Japan", "South Korea", "Vietnam", "India", "Australia", "Brazil",
            "Malaysia", "Thailand", "Indonesia", "Kazakhstan", "Netherlands", "United Kingdom", "Singapore", "Mexico", "Canada", "France", "Italy", "Spain",
            "Poland", "Turkey", "Saudi Arabia", "South Africa", "Nigeria", "Kenya", "Egypt", "Chile", "Peru", "Mongolia", "Kyrgyzstan", "Tajikistan",
            "Uzbekistan", "Philippines", "Cambodia", "Laos", "Myanmar", "New Zealand", "Argentina");
    private static final List<String> GOODS = List.of("cars", "soybeans", "crude oil", "natural gas", "coal", "iron ore", "copper", "steel", "auto parts", "furniture",
            "toys", "clothing", "footwear", "rice", "wheat", "corn", "coffee", "tea", "fertilizers", "machinery");

    private final SplittableRandom random;
    private final String name;
    private final boolean isSlipped;
    private final List<Fact> facts = new ArrayList<>();

    private MadeUpNews(int number) {
        this.random = new SplittableRandom(number);
        this.name = "news-" + number;
        this.isSlipped = number % 50 == 7;
    }

    /** A document and what it states. */
    record Stated(Document document, List<Fact> facts) {
    }

    static Stated document(int number) {
        MadeUpNews news = new MadeUpNews(number);
        String reporter = news.often(REPORTERS);
        Period period = news.period();
        while (news.facts.size() < NUMBERS) {
            news.tell(reporter, period);
        }
        List<Fact> told = news.facts.subList(0, NUMBERS);
        String text = told.stream().map(fact -> fact.evidence().text()).distinct().collect(Collectors.joining("\n"));
        return new Stated(new Document(news.name, text, Optional.empty(), new Span(0, text.length()), Optional.of(LocalDate.of(2026, 1, 1 + number % 28)),
                Optional.of("Publisher " + number % 97), Optional.empty()), List.copyOf(told));
    }

    /** What stands first comes most. */
    private <T> T often(List<T> choices) {
        double where = random.nextDouble();
        return choices.get((int) (choices.size() * where * where));
    }

    private Period period() {
        int year = 2015 + random.nextInt(10);
        return switch (random.nextInt(4)) {
            case 0 -> Period.month(year, 1 + random.nextInt(12));
            case 1 -> new Period(year + "-01/" + year + "-" + String.format("%02d", 2 + random.nextInt(10)));
            default -> Period.year(year);
        };
    }

    private void tell(String reporter, Period period) {
        Optional<String> partner = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(often(PARTNERS)).filter(name -> !name.equals(reporter));
        Optional<String> goods = random.nextInt(3) > 0 ? Optional.empty() : Optional.of(often(GOODS));
        double share = partner.map(name -> 0.3 / (2 + PARTNERS.indexOf(name))).orElse(1.0) * goods.map(name -> 0.3 / (2 + GOODS.indexOf(name))).orElse(1.0);
        double months = (period.end().getMonthValue() - period.start().getMonthValue() + 1) / 12.0;
        double size = 4e12 / (1 + REPORTERS.indexOf(reporter)) * share * months * Math.pow(1.05, period.start().getYear() - 2015) * (isSlipped ? 10 : 1);
        add(reporter, partner, Flow.EXPORT, goods, period, size * 0.6);
        add(reporter, partner, Flow.IMPORT, goods, period, size * 0.4);
        add(reporter, partner, Flow.TRADE, goods, period, size);
    }

    private void add(String reporter, Optional<String> partner, Flow flow, Optional<String> goods, Period period, double size) {
        String words = reporter + ", " + flow.code() + ", " + partner.orElse("the world") + ", " + goods.orElse("all goods") + ", " + period + ": " + size;
        Evidence evidence = new Evidence(0, 0, words, "made-up", Optional.empty());
        add(reporter, partner, flow, goods, period, Indicator.VALUE, size, "CNY", evidence);
        if (random.nextInt(3) == 0) {
            add(reporter, partner, flow, goods, period, Indicator.VALUE, size / 7, "USD", evidence);
        }
        if (random.nextBoolean()) {
            add(reporter, partner, flow, goods, period, Indicator.CHANGE, 5, "percent", evidence);
        }
    }

    private void add(String reporter, Optional<String> partner, Flow flow, Optional<String> goods, Period period, Indicator indicator, double value,
                     String unit, Evidence evidence) {
        Optional<String> basis = indicator == Indicator.CHANGE ? Optional.of("yoy") : Optional.empty();
        Optional<Indicator> of = indicator == Indicator.CHANGE ? Optional.of(Indicator.VALUE) : Optional.empty();
        BigDecimal number = new BigDecimal(value).round(new MathContext(5));
        facts.add(new Observation(Optional.of(reporter), partner, flow, goods, Optional.empty(), Optional.empty(), Optional.of(period), indicator, of, basis,
                number, unit, Approximation.EXACT, Modality.STATED, Optional.empty(), evidence));
    }
}
