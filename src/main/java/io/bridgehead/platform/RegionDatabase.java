package io.bridgehead.platform;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database as seen from one region. Each transaction says first which region it is about; row-level security
 * shows it nothing else.
 *
 * <p>Thread-safe.
 */
public final class RegionDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(RegionDatabase.class);

    /** Small things, such as lists of what is loaded. */
    private static final int MOST_KNOWN = 1_000;

    private final DSLContext database;
    private final RegionRights rights;
    private final SingleFlight<Snapshot.Known, Object> known = new SingleFlight<>(MOST_KNOWN);
    private final States states = new States();

    /** Open to whoever has the object: for commands, and what the program does by itself. */
    public RegionDatabase(DSLContext database) {
        this(database, RegionRights.EVERY);
    }

    public RegionDatabase(DSLContext database, RegionRights rights) {
        this.database = database;
        this.rights = rights;
    }

    /** Whether whoever asks may enter a region. All other methods fail with {@link ClosedRegionException} if not. */
    public boolean isOpen(String region) {
        return rights.mayEnter(region);
    }

    /** Reads in a transaction that can't write and sees one state of the data throughout. */
    public <T> T read(String region, Function<DSLContext, T> work) {
        return read(region, null, work);
    }

    /**
     * Like {@link #read(String, Function)}, of the data as they stood after a batch: what was loaded since is not seen,
     * and what it replaced is there again.
     *
     * @param asOf number of the last batch seen; null: all of them
     */
    public <T> T read(String region, @Nullable Long asOf, Function<DSLContext, T> work) {
        return database.transactionResult(configuration -> {
            var transaction = configuration.dsl();
            transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            var version = enter(transaction, region);
            forgetOthers(region, version);
            var state = new Snapshot.State(region, version, asOf);
            if (asOf != null) {
                TransactionSetting.set(transaction, "bridgehead.as_of", asOf.toString());
                transaction = DSL.using(configuration.derive(History.settings(configuration.settings())));
            }
            transaction.data(Snapshot.class, new Snapshot(known, state));
            return work.apply(transaction);
        });
    }

    /** What was read of other states nobody asks for again. */
    private void forgetOthers(String region, String version) {
        if (states.isNew(region, version)) {
            known.forget(each -> each.state().region().equals(region)
                    && !each.state().version().equals(version));
        }
    }

    /** Which state a region's data are in now: another one after each load. One short statement. */
    public String version(String region) {
        return enter(database, region);
    }

    /** Writes in one transaction: all of it or, where {@code work} throws, nothing. */
    public <T> T write(String region, Function<DSLContext, T> work) {
        return database.transactionResult(configuration -> {
            // A load may wait for another one, and its statements take as long as they take.
            configuration.dsl().connection(connection -> connection.setNetworkTimeout(Runnable::run, 0));
            enter(configuration.dsl(), region);
            return work.apply(configuration.dsl());
        });
    }

    /** Like {@link #write(String, Function)}, with nothing to answer. */
    public void change(String region, Consumer<DSLContext> work) {
        write(region, transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    /** Tables that belong to no region, such as the code lists every region shares. */
    public DSLContext shared() {
        return database;
    }

    /** Whether the database answers at all; why it doesn't is in the log. */
    public boolean answers() {
        try {
            database.selectOne().fetch();
            return true;
        } catch (DataAccessException e) {
            LOG.error("The database doesn't answer", e);
            return false;
        }
    }

    /** To the end of the transaction; answers which state of its data is seen. */
    private String enter(DSLContext transaction, String region) {
        if (!isOpen(region)) {
            throw new ClosedRegionException(region);
        }
        return transaction
                .select(DSL.function("enter_region", SQLDataType.VARCHAR, DSL.val(region)))
                .fetchSingle()
                .value1();
    }
}
