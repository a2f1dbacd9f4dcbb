package io.bridgehead.audit;

import static io.bridgehead.db.Tables.AUDIT_ENTRY;

import io.bridgehead.audit.AuditEvent.Action;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record.
 *
 * @param actor whose; null: anybody's
 * @param action of which kind; null: of any
 */
public record EntryFilter(@Nullable String actor, @Nullable Action action) {
    public static final EntryFilter ALL = new EntryFilter(null, null);

    Condition condition() {
        var condition = DSL.noCondition();
        if (actor != null) {
            condition = condition.and(AUDIT_ENTRY.ACTOR.eq(actor));
        }
        if (action != null) {
            condition = condition.and(AUDIT_ENTRY.ACTION.eq(action.code()));
        }
        return condition;
    }
}
