package io.bridgehead.partners;

import static io.bridgehead.scope.Parameter.AGAINST;
import static io.bridgehead.scope.Parameter.CHAPTER;
import static io.bridgehead.scope.Parameter.EVERY;
import static io.bridgehead.scope.Parameter.FLOW;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.GROUP;
import static io.bridgehead.scope.Parameter.PARTNER;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The questions how much is traded, in what, and what made it grow. */
@Component
public class TradeFigures implements Questions {
    private final TradeTotal total;
    private final TradeGrowth growth;
    private final TradeChapters chapters;
    private final TradeSeason season;
    private final TradeToDate toDate;
    private final TradeBalance balance;
    private final CountryGroups groups;
    private final ComparativeAdvantage advantage;

    public TradeFigures(RegionDatabase database, Answers answers) {
        total = new TradeTotal(database, answers);
        growth = new TradeGrowth(database, answers);
        chapters = new TradeChapters(database, answers);
        season = new TradeSeason(database, answers);
        toDate = new TradeToDate(database, answers);
        balance = new TradeBalance(database, answers);
        groups = new CountryGroups(database, answers);
        advantage = new ComparativeAdvantage(database, answers);
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(
                        TradeTotal.ID,
                        Trend.class,
                        Set.of(FROM, TO, EVERY, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        total::answer),
                new Question(
                        TradeGrowth.ID,
                        Waterfall.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        growth::answer),
                new Question(
                        TradeChapters.ID,
                        Composition.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        chapters::answer),
                new Question(
                        TradeSeason.ID,
                        Matrix.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        season::answer),
                new Question(
                        TradeToDate.ID,
                        Trend.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        toDate::answer),
                new Question(
                        TradeBalance.ID,
                        Trend.class,
                        Set.of(FROM, TO, EVERY, PARTNER, CHAPTER, SECTOR, UNIT),
                        balance::answer),
                new Question(
                        CountryGroups.ID,
                        Ranking.class,
                        Set.of(FROM, TO, FLOW, GROUP, CHAPTER, SECTOR, UNIT),
                        groups::answer),
                new Question(ComparativeAdvantage.ID, Ranking.class, Set.of(FROM, TO, AGAINST), advantage::answer));
    }

    /** Exports and imports over time, with what was published. */
    public Figure total(Scope scope) {
        return total.answer(scope);
    }

    /** What made the trade grow or shrink. */
    public Figure growth(Scope scope) {
        return growth.answer(scope);
    }

    /** What is traded, by chapter and section. */
    public Figure chapters(Scope scope) {
        return chapters.answer(scope);
    }

    /** When in the year trade is high. */
    public Figure season(Scope scope) {
        return season.answer(scope);
    }

    /** The same months of every year. */
    public Figure toDate(Scope scope) {
        return toDate.answer(scope);
    }

    /** Exports less imports. */
    public Figure balance(Scope scope) {
        return balance.answer(scope);
    }

    /** Trade with groups of countries. */
    public Figure groups(Scope scope) {
        return groups.answer(scope);
    }

    /** What a region exports more of than another does. */
    public Figure advantage(Scope scope) {
        return advantage.answer(scope);
    }
}
