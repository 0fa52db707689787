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

/** A document of twenty numbers on the trade of one place in a made-up world, always the same; one in fifty has a slipped decimal. */
final class MadeUpNews {

    static final int NUMBERS = 20;

    private static final double DOLLAR = 7;

    private final MadeUpWorld world;
    private final SplittableRandom random;
    private final double slip;
    private final List<Fact> facts = new ArrayList<>();

    private MadeUpNews(MadeUpWorld world, int number) {
        this.world = world;
        this.random = new SplittableRandom(number);
        this.slip = number % 50 == 7 ? 10 : 1;
    }

    /** A document and what it states. */
    record Stated(Document document, List<Fact> facts) {
    }

    static Stated document(MadeUpWorld world, int number) {
        MadeUpNews news = new MadeUpNews(world, number);
        String reporter = world.reporter(news.random);
        Period period = world.period(news.random);
        while (news.facts.size() < NUMBERS) {
            news.tell(reporter, period);
        }
        List<Fact> told = news.facts.subList(0, NUMBERS);
        String text = told.stream().map(fact -> fact.evidence().text()).distinct().collect(Collectors.joining("\n"));
        LocalDate day = period.end().plusDays(1 + number % 28);
        return new Stated(new Document("news-" + number, text, Optional.empty(), new Span(0, text.length()), Optional.of(day),
                Optional.of("Publisher " + number % 97), Optional.empty()), List.copyOf(told));
    }

    private void tell(String reporter, Period period) {
        Optional<String> partner = world.partner(reporter, random);
        Optional<String> goods = world.goods(random);
        double size = world.trade(reporter, partner, goods, period) * slip;
        add(reporter, partner, Flow.EXPORT, goods, period, size * 0.6);
        add(reporter, partner, Flow.IMPORT, goods, period, size * 0.4);
        add(reporter, partner, Flow.TRADE, goods, period, size);
    }

    private void add(String reporter, Optional<String> partner, Flow flow, Optional<String> goods, Period period, double size) {
        String words = reporter + ", " + flow.code() + ", " + partner.orElse("the world") + ", " + goods.orElse("all goods") + ", " + period + ": " + size;
        Evidence evidence = new Evidence(0, 0, words, "made-up", Optional.empty());
        add(reporter, partner, flow, goods, period, Indicator.VALUE, size, "CNY", evidence);
        if (random.nextInt(3) == 0) {
            add(reporter, partner, flow, goods, period, Indicator.VALUE, size / DOLLAR, "USD", evidence);
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
