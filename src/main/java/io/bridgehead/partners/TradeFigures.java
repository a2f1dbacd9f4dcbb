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
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The question how much is traded. */
@Component
public class TradeFigures implements Questions {
    private final TradeTotal total;

    public TradeFigures(RegionDatabase database, Answers answers) {
        total = new TradeTotal(database, answers);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                TradeTotal.ID,
                Trend.class,
                Set.of(FROM, TO, EVERY, FLOW, PARTNER, CHAPTER, SECTOR, UNIT),
                total::answer));
    }

    /** Exports and imports over time, with what was published. */
    public Figure total(Scope scope) {
        return total.answer(scope);
    }
}
