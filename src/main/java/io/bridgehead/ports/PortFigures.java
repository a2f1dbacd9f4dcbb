package io.bridgehead.ports;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Trend;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The questions how much crosses at the ports. */
@Component
public class PortFigures implements Questions {
    private final RegionDatabase database;
    private final Answers answers;

    public PortFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return Arrays.stream(Crossing.values())
                .map(crossing -> new Question(
                        crossing.id(),
                        Trend.class,
                        Set.of(Parameter.FROM, Parameter.TO, Parameter.EVERY, Parameter.PORT),
                        new PortTrend(database, answers, crossing)::answer))
                .toList();
    }

    /** Weight of the goods that crossed, in million tonnes. */
    public Figure cargo(Scope scope) {
        return new PortTrend(database, answers, Crossing.CARGO).answer(scope);
    }

    /** Trains that crossed. */
    public Figure trains(Scope scope) {
        return new PortTrend(database, answers, Crossing.TRAINS).answer(scope);
    }

    /** Vehicles that crossed. */
    public Figure vehicles(Scope scope) {
        return new PortTrend(database, answers, Crossing.VEHICLES).answer(scope);
    }
}
