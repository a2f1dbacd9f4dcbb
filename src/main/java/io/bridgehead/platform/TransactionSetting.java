package io.bridgehead.platform;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What a transaction says it is about, which row-level security goes by. */
public final class TransactionSetting {
    private TransactionSetting() {}

    /** To the end of the transaction. The same as SET LOCAL, with the value bound instead of written into the statement. */
    public static void set(DSLContext transaction, String name, String value) {
        transaction
                .select(DSL.function("set_config", String.class, DSL.val(name), DSL.val(value), DSL.val(true)))
                .fetch();
    }
}
