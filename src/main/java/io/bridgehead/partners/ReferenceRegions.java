package io.bridgehead.partners;

import static io.bridgehead.db.Tables.TRADE_SLICE;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Region;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** The regions that another one's exports can be compared with. */
@Component
public class ReferenceRegions {
    private final RegionDatabase database;
    private final Answers answers;

    public ReferenceRegions(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    /** The other regions with exports by commodity loaded in their own currency. A statement for each other region. */
    public List<Region> of(Scope scope) {
        return answers.regions().stream()
                .filter(region -> !region.id().equals(scope.region()))
                .filter(this::hasExports)
                .toList();
    }

    private boolean hasExports(Region region) {
        var s = TRADE_SLICE;
        return database.read(
                region.id(),
                transaction -> transaction.fetchExists(
                        s,
                        s.REGION_ID
                                .eq(region.id())
                                .and(s.FLOW.eq(Flow.EXPORT.code()))
                                .and(s.CURRENCY.eq(region.currency()))
                                .and(s.BROKEN_DOWN)));
    }
}
