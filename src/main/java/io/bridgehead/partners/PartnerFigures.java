package io.bridgehead.partners;

import static io.bridgehead.scope.Parameter.CHAPTER;
import static io.bridgehead.scope.Parameter.EVERY;
import static io.bridgehead.scope.Parameter.FLOW;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.PARTNER;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.SHOW;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Places;
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

/** The questions about trade partners: how many there are, and which are the largest. */
@Component
public class PartnerFigures implements Questions {
    private final PartnerCount count;
    private final TopPartners top;
    private final Concentration concentration;
    private final GrowthMargins margins;
    private final PartnerTurnover turnover;
    private final PartnersMap map;
    private final PartnerProfile profile;

    public PartnerFigures(RegionDatabase database, Answers answers) {
        count = new PartnerCount(database, answers);
        top = new TopPartners(database, answers);
        concentration = new Concentration(database, answers);
        margins = new GrowthMargins(database, answers);
        turnover = new PartnerTurnover(database, answers);
        map = new PartnersMap(database, answers);
        profile = new PartnerProfile(database, answers);
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(
                        PartnerCount.ID, Trend.class, Set.of(FROM, TO, EVERY, FLOW, CHAPTER, SECTOR), count::answer),
                new Question(
                        TopPartners.ID,
                        Ranking.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        top::answer),
                new Question(
                        Concentration.ID,
                        Trend.class,
                        Set.of(FROM, TO, EVERY, FLOW, PARTNER, CHAPTER, SECTOR),
                        concentration::answer),
                new Question(
                        GrowthMargins.ID,
                        Waterfall.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                        margins::answer),
                new Question(
                        PartnerTurnover.ID,
                        Trend.class,
                        Set.of(FROM, TO, EVERY, FLOW, CHAPTER, SECTOR),
                        turnover::answer),
                new Question(
                        PartnersMap.ID,
                        Places.class,
                        Set.of(FROM, TO, FLOW, PARTNER, CHAPTER, SECTOR, SHOW, UNIT),
                        map::answer),
                new Question(
                        PartnerProfile.ID,
                        Facts.class,
                        Set.of(FROM, TO, PARTNER, CHAPTER, SECTOR, UNIT),
                        profile::answer));
    }

    /** Number of partners over time, published and computed. */
    public Figure count(Scope scope) {
        return count.answer(scope);
    }

    /** The largest partners of a period. */
    public Figure top(Scope scope) {
        return top.answer(scope);
    }

    /** How much falls to few partners. */
    public Figure concentration(Scope scope) {
        return concentration.answer(scope);
    }

    /** What new, lost and continuing partners each did to the trade. */
    public Figure margins(Scope scope) {
        return margins.answer(scope);
    }

    /** Who came and who went. */
    public Figure turnover(Scope scope) {
        return turnover.answer(scope);
    }

    /** Where the partners are. */
    public Figure map(Scope scope) {
        return map.answer(scope);
    }

    /** One partner in key figures. */
    public Figure profile(Scope scope) {
        return profile.answer(scope);
    }
}
