package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnGroupsTest {
    private static final String REGION = "CN-NM";
    private static final OwnGroup NEAR = new OwnGroup(
            "near",
            new Text("邻国，\"近\"", "Neighbours, \"near\""),
            List.of(
                    new OwnGroup.Member("MNG", null, null),
                    new OwnGroup.Member("RUS", LocalDate.of(1991, 12, 26), LocalDate.of(2030, 1, 1))));

    private IngestDatabase database;
    private OwnGroups groups;
    private Undo undo;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
        groups = new OwnGroups(database.database().regions(), database.imports(), Clock.systemUTC());
        undo = new Undo(database.database().regions(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackWhatWasMadeByHandAndNotWhatComesWithTheProgram() throws BadGroupException {
        groups.make(REGION, NEAR, "wang");

        assertThat(groups.all(REGION)).containsExactly(NEAR);
        assertThat(groups.partners(REGION))
                .extracting(UnknownName.Candidate::code)
                .contains("MNG", "RUS");
    }

    @Test
    void givesAGroupAnotherNameAndOtherMembersAndBackAgain() throws BadGroupException, UndoRefusedException {
        groups.make(REGION, NEAR, "wang");
        var other = new OwnGroup("near", Text.same("Near"), List.of(new OwnGroup.Member("KAZ", null, null)));

        var report = groups.change(REGION, other, "wang");
        assertThat(groups.all(REGION)).containsExactly(other);

        undo.undo(REGION, report.batch().orElseThrow(), "wang");
        assertThat(groups.all(REGION)).containsExactly(NEAR);
    }

    @Test
    void removesAGroupAsABatchThatCanBeUndone() throws BadGroupException, UndoRefusedException {
        groups.make(REGION, NEAR, "wang");

        var batch = groups.remove(REGION, "near", "wang");
        assertThat(groups.all(REGION)).isEmpty();

        undo.undo(REGION, batch, "wang");
        assertThat(groups.all(REGION)).containsExactly(NEAR);
    }

    @Test
    void makesAGroupAgainThatWasRemoved() throws BadGroupException {
        groups.make(REGION, NEAR, "wang");
        groups.remove(REGION, "near", "wang");

        groups.make(REGION, NEAR, "wang");

        assertThat(groups.all(REGION)).containsExactly(NEAR);
    }

    @Test
    void refusesWhatCanNotBe() throws BadGroupException {
        groups.make(REGION, NEAR, "wang");
        var before = database.fingerprint();

        refuses(() -> groups.make(REGION, NEAR, "wang"), "group.taken");
        refuses(() -> groups.change(REGION, named("far", "MNG"), "wang"), "group.none");
        refuses(() -> groups.remove(REGION, "far", "wang"), "group.none");
        refuses(() -> groups.make(REGION, named("far"), "wang"), "group.no-members");
        refuses(() -> groups.make(REGION, named("far", "MNG", "MNG"), "wang"), "group.problem");
        refuses(() -> groups.make(REGION, named("far", "Nowhereland"), "wang"), "group.problem");
        refuses(() -> groups.make(REGION, named("a b", "MNG"), "wang"), "group.problem");

        assertThat(database.fingerprint()).isEqualTo(before);
    }

    private static OwnGroup named(String code, String... members) {
        return new OwnGroup(
                code,
                Text.same("Group " + code),
                List.of(members).stream()
                        .map(member -> new OwnGroup.Member(member, null, null))
                        .toList());
    }

    private static void refuses(ThrowingCallable work, String phrase) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BadGroupException.class,
                        refusal -> assertThat(refusal.phrase().key()).isEqualTo(phrase));
    }
}
