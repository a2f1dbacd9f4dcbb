package io.bridgehead.partners;

import static io.bridgehead.scope.Parameter.CHAPTER;
import static io.bridgehead.scope.Parameter.EVERY;
import static io.bridgehead.scope.Parameter.FLOW;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.PARTNER;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
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

    public PartnerFigures(RegionDatabase database, Answers answers) {
        count = new PartnerCount(database, answers);
        top = new TopPartners(database, answers);
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
                        top::answer));
    }

    /** Number of partners over time, published and computed. */
    public Figure count(Scope scope) {
        return count.answer(scope);
    }

    /** The largest partners of a period. */
    public Figure top(Scope scope) {
        return top.answer(scope);
    }
}
