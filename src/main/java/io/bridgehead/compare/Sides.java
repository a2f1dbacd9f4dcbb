package io.bridgehead.compare;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Moment;
import io.bridgehead.reference.Region;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The two scopes a question is asked with, which differ by one thing, and what each side is called.
 *
 * @param leftName such as 2025, Inner Mongolia or Mongolia
 */
public record Sides(Question question, Scope left, Scope right, Text leftName, Text rightName) {
    /**
     * Reads both sides from one scope: the left one is what it says, the right one has {@code against} in its place.
     * Fails with {@link BadScopeException} where a side is missing or can't be.
     */
    static Sides of(Question question, Scope scope, CodeLists lists) {
        var against = scope.against();
        if (against == null) {
            throw BadScopeException.notThere(Parameter.AGAINST, "", "against-needed");
        }
        var left = scope.without(Parameter.FIGURE).without(Parameter.BY).without(Parameter.AGAINST);
        return switch (scope.by()) {
            case PERIOD -> periods(question, left, Stretch.of(against));
            case REGION -> regions(question, left, against, lists);
            case PARTNER -> partners(question, left, against, lists);
        };
    }

    private static Sides periods(Question question, Scope left, Stretch other) {
        var from = left.from();
        var to = left.to();
        if (from == null || to == null) {
            throw BadScopeException.notThere(Parameter.FROM, "", "period-needed");
        }
        var right = left.without(Parameter.FROM)
                .without(Parameter.TO)
                .with(Parameter.FROM, other.from().toString())
                .with(Parameter.TO, other.to().toString());
        return new Sides(question, left, right, new Stretch(from, to).label(), other.label());
    }

    private static Sides regions(Question question, Scope left, String other, CodeLists lists) {
        var name = lists.regions().stream()
                .filter(region -> region.id().equals(other))
                .findFirst()
                .orElseThrow(() -> BadScopeException.notOneOf(
                        Parameter.AGAINST,
                        other,
                        lists.regions().stream().map(Region::id).toList()))
                .name();
        var right = left.with(Parameter.REGION, other);
        if (left.asOf() instanceof AsOf.Batch) {
            right = atTheSameTime(left, right, lists);
        }
        return new Sides(question, left, right, lists.region(left.region()).name(), name);
    }

    /**
     * A batch has its number in one region only: the other is seen as it stood when that one was loaded, and as it is now
     * where it had nothing then.
     */
    private static Scope atTheSameTime(Scope left, Scope right, CodeLists lists) {
        var then = lists.moment(left)
                .map(Moment::loadedAt)
                .map(time -> right.with(Parameter.AS_OF, new AsOf.Time(time.atOffset(ZoneOffset.UTC)).code()))
                .orElse(right);
        try {
            lists.moment(then);
            return then;
        } catch (BadScopeException e) {
            return right.without(Parameter.AS_OF);
        }
    }

    private static Sides partners(Question question, Scope left, String other, CodeLists lists) {
        var codes = lists.of(left.region());
        if (!codes.knows(Parameter.PARTNER, other)) {
            throw BadScopeException.notOneOf(
                    Parameter.AGAINST, other, codes.list(Parameter.PARTNER).codes());
        }
        if (left.partners().size() != 1) {
            throw BadScopeException.notThere(Parameter.PARTNER, String.join(", ", left.partners()), "partner-needed");
        }
        return new Sides(
                question,
                left,
                left.with(Parameter.PARTNER, List.of(other)),
                codes.name(Parameter.PARTNER, left.partners().getFirst()),
                codes.name(Parameter.PARTNER, other));
    }
}
