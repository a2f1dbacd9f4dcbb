package io.bridgehead.projects;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** The projects under a figure, a page at a time. */
@Component
public class ProjectList {
    private final RegionDatabase database;
    private final CodeLists codes;

    public ProjectList(RegionDatabase database, CodeLists codes) {
        this.database = database;
        this.codes = codes;
    }

    /**
     * Some of the projects of a scope that pass the filters of a listing, in its order; what has no value for it comes
     * last either way.
     *
     * @param offset how many to skip
     * @param limit how many at most
     */
    public List<ProjectRow> page(Scope scope, ProjectListing listing, int offset, int limit) {
        var known = codes.check(scope);
        var currency = known.region().currency();
        return database.read(
                scope.region(),
                codes.asOf(scope),
                transaction -> ProjectQuery.select(transaction)
                        .where(which(scope, listing, known))
                        .orderBy(ProjectQuery.order(listing.sort(), listing.ascending(), currency))
                        .offset(offset)
                        .limit(limit)
                        .fetch(row -> ProjectQuery.row(row, known.places())));
    }

    /** All of them together. */
    public ProjectSelection selection(Scope scope, ProjectListing listing) {
        var known = codes.check(scope);
        return database.read(
                scope.region(),
                codes.asOf(scope),
                transaction -> ProjectSelection.read(transaction, which(scope, listing, known)));
    }

    private static Condition which(Scope scope, ProjectListing listing, RegionCodes known) {
        return ProjectConditions.of(scope).and(ListConditions.of(listing, known));
    }
}
