package io.bridgehead.backup;

import io.bridgehead.platform.Database;
import io.bridgehead.platform.Migrations;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What an earlier version of the program left. */
final class OlderDatabase {
    static final String VERSION = "24";

    private OlderDatabase() {}

    static void fill(Database database) {
        Migrations.to(database.ownerDataSource(), VERSION);
        DSL.using(database.ownerDataSource(), SQLDialect.POSTGRES)
                .execute("INSERT INTO source (id, publisher, title) VALUES ('old', 'p', 'kept')");
    }
}
