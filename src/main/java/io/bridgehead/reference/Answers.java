package io.bridgehead.reference;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a figure together: the words from the bundle, the sources from the evidence, the notes every figure has. */
@Component
public class Answers {
    private static final Texts TEXTS = new Texts("figures");

    private final CodeLists codes;
    private final Provenances provenances;

    public Answers(CodeLists codes, Provenances provenances) {
        this.codes = codes;
        this.provenances = provenances;
    }

    /** The lists of the scope's region, once its codes are found to be in them. */
    public RegionCodes check(Scope scope) {
        return codes.check(scope);
    }

    /** Every region there is. */
    public List<Region> regions() {
        return codes.regions();
    }

    /** The number of the last batch a scope sees; null: all of them. */
    public @Nullable Long asOf(Scope scope) {
        return codes.asOf(scope);
    }

    /** @param period what the data cover, in words; may be empty */
    public Figure figure(String id, Scope scope, Text period, Unit unit, Shape shape, Evidence evidence, Notes notes) {
        var moment = codes.moment(scope);
        moment.ifPresent(then -> notes.add("as-of", then.batch(), then.time()));
        if (shape.isEmpty()) {
            notes.add("no-data");
        }
        if (evidence.statuses().contains(Status.SAMPLE)) {
            notes.add("sample");
        }
        return new Figure(
                id,
                TEXTS.get(id + ".title"),
                ScopeWords.subtitle(scope, codes.of(scope.region()), period, moment),
                unit,
                ScopeCodec.write(scope),
                shape,
                notes.list(),
                provenances.of(
                        scope.region(),
                        evidence,
                        TEXTS.get(id + ".definition"),
                        TEXTS.get(id + ".formula"),
                        TEXTS.get(id + ".reference")));
    }
}
