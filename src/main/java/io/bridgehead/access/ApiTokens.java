package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;
import static io.bridgehead.db.Tables.API_TOKEN;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tokens for programs, each on behalf of an account: with no more than its own role and region allow, and never more than
 * the account may at the time. Only a hash is kept; a token ends when it says, when it is revoked, and with its account.
 * Thread-safe.
 */
@Component
public class ApiTokens {
    /** By it somebody who finds one knows what it is, and so do programs that look for secrets in files. */
    private static final String PREFIX = "bridgehead_";

    private static final DayToSecond USE_IS_TOLD = new DayToSecond(0, 0, 1);

    private final AccessDatabase database;

    public ApiTokens(AccessDatabase database) {
        this.database = database;
    }

    /**
     * A token as it is listed.
     *
     * @param region null: every region of its account's
     * @param lastUsedAt to the minute; null: never
     */
    public record Listed(
            long id,
            String label,
            String role,
            @Nullable String region,
            OffsetDateTime createdAt,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime lastUsedAt) {}

    /**
     * What a token is to be.
     *
     * @param region null: every region of its account's
     * @param days until it ends, 1 to 366
     */
    public record Wanted(String label, Role role, @Nullable String region, int days) {}

    /** Those that work, the newest first. */
    public List<Listed> of(long account) {
        var t = API_TOKEN;
        return database.in(transaction -> transaction
                .select(t.ID, t.LABEL, t.ROLE, t.REGION, t.CREATED_AT, t.EXPIRES_AT, t.LAST_USED_AT)
                .from(t)
                .where(t.ACCOUNT_ID.eq(account))
                .and(t.REVOKED_AT.isNull())
                .and(t.EXPIRES_AT.gt(currentOffsetDateTime()))
                .orderBy(t.ID.desc())
                .fetch(Records.mapping(Listed::new)));
    }

    /**
     * Makes a token, and says it this once.
     *
     * @throws BadAccountException for what its account may not itself
     */
    public String create(Account account, Wanted wanted) {
        check(account, wanted);
        var token = PREFIX + Secrets.make();
        return database.in(transaction -> {
            transaction
                    .insertInto(API_TOKEN)
                    .set(API_TOKEN.ACCOUNT_ID, account.id())
                    .set(API_TOKEN.LABEL, wanted.label().strip())
                    .set(API_TOKEN.ROLE, wanted.role().code())
                    .set(API_TOKEN.REGION, wanted.region())
                    .set(API_TOKEN.SHA256, hash(token))
                    .set(API_TOKEN.EXPIRES_AT, currentOffsetDateTime().add(new DayToSecond(wanted.days())))
                    .execute();
            AuditTrail.record(
                    transaction,
                    told(account, AuditSubject.TOKEN_MADE, wanted.label().strip()));
            return token;
        });
    }

    /**
     * @param id of one of the account's own; of others nothing happens
     * @return whether it worked until now
     */
    public boolean revoke(Account account, long id) {
        return database.in(transaction -> {
            var revoked = transaction
                    .update(API_TOKEN)
                    .set(API_TOKEN.REVOKED_AT, currentOffsetDateTime())
                    .where(API_TOKEN.ID.eq(id))
                    .and(API_TOKEN.ACCOUNT_ID.eq(account.id()))
                    .and(API_TOKEN.REVOKED_AT.isNull())
                    .returningResult(API_TOKEN.LABEL)
                    .fetchOptional();
            revoked.ifPresent(
                    label -> AuditTrail.record(transaction, told(account, AuditSubject.TOKEN_REVOKED, label.value1())));
            return revoked.isPresent();
        });
    }

    /** Whom a token stands for; empty for one that doesn't work. One transaction: programs ask with each of their calls. */
    Optional<Person> person(String token) {
        var t = API_TOKEN;
        return database.in(transaction -> transaction
                .select(t.ID, t.ACCOUNT_ID, t.ROLE, t.REGION)
                .from(t)
                .where(t.SHA256.eq(hash(token)))
                .and(t.REVOKED_AT.isNull())
                .and(t.EXPIRES_AT.gt(currentOffsetDateTime()))
                .fetchOptional()
                .flatMap(row -> AccountRows.read(transaction, ACCOUNT.ID.eq(row.value2())).stream()
                        .filter(Account::isOpen)
                        .findFirst()
                        .map(account -> {
                            used(transaction, row.value1());
                            return person(account, Role.of(row.value3()).orElseThrow(), row.value4());
                        })));
    }

    private static Person person(Account account, Role role, @Nullable String region) {
        var owner = account.person();
        return new Person(
                account.name(),
                owner.role().atMost(role),
                region == null ? owner.regions() : owner.regions().within(region),
                account.key());
    }

    /** Told once a minute: a program that asks a hundred things a second writes nothing each time. */
    private static void used(DSLContext transaction, long id) {
        var t = API_TOKEN;
        transaction
                .update(t)
                .set(t.LAST_USED_AT, currentOffsetDateTime())
                .where(t.ID.eq(id))
                .and(t.LAST_USED_AT
                        .isNull()
                        .or(t.LAST_USED_AT.lt(currentOffsetDateTime().sub(USE_IS_TOLD))))
                .execute();
    }

    private static void check(Account account, Wanted wanted) {
        if (wanted.label().isBlank() || wanted.label().length() > 100) {
            throw new BadAccountException("token-label");
        }
        if (wanted.days() < 1 || wanted.days() > 366) {
            throw new BadAccountException("token-days");
        }
        var person = account.person();
        if (!person.role().includes(wanted.role())
                || (wanted.region() != null && !person.regions().include(wanted.region()))) {
            throw new BadAccountException("token-more");
        }
    }

    private static AuditEvent told(Account account, AuditSubject what, String label) {
        return new AuditEvent(account.name(), AuditEvent.Action.RIGHTS_CHANGED, null, what.of(account.name(), label));
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }
}
