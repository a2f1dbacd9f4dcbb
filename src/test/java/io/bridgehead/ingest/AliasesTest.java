package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.NAME_ALIAS;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
    private static final String REGION = IngestDatabase.REGION_ID;
    private IngestDatabase database;
    private Aliases aliases;

    @BeforeEach
    void open() {
        database = new IngestDatabase();
        aliases = new Aliases(database.database().regions());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void mapsANameOfAFileUntilItIsTakenBackAndKeepsBothInMind() throws BadAliasException {
        assertThat(load("蒙古方").problems()).hasSize(1);

        aliases.add(REGION, "partner", "蒙古方", "MNG", "li");
        assertThat(load("蒙 古 方").problems()).isEmpty();
        assertThat(database.rows().selectFrom(TRADE_FLOW).fetchSingle().getPartner())
                .isEqualTo("MNG");
        assertThat(aliases.all(REGION)).singleElement().satisfies(alias -> {
            assertThat(alias.list()).isEqualTo("partner");
            assertThat(alias.name()).isEqualTo("蒙古方");
            assertThat(alias.code()).isEqualTo("MNG");
            assertThat(alias.user()).isEqualTo("li");
        });

        assertThat(aliases.remove(REGION, "partner", "蒙古方", "wang")).isTrue();
        assertThat(aliases.remove(REGION, "partner", "蒙古方", "wang")).isFalse();
        assertThat(aliases.all(REGION)).isEmpty();
        assertThat(load("蒙古方").problems()).hasSize(1);
        aliases.add(REGION, "partner", "蒙古方", "RUS", "wang");
        assertThat(database.rows()
                        .select(NAME_ALIAS.CODE, NAME_ALIAS.ADDED_BY, NAME_ALIAS.REMOVED_BY)
                        .from(NAME_ALIAS)
                        .orderBy(NAME_ALIAS.ADDED_AT)
                        .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3()))
                .containsExactly("MNG li wang", "RUS wang null");
    }

    @Test
    void settlesANameThatSeveralEntriesShare() throws BadAliasException {
        var traffic = "满洲里,2025-01,in,freight,1,t";
        assertThat(database.load(Target.PORT_TRAFFIC, header(Target.PORT_TRAFFIC), traffic)
                        .problems())
                .hasSize(1);

        aliases.add(REGION, "port", "满洲里", "manzhouli-rail", "li");

        assertThat(database.load(Target.PORT_TRAFFIC, header(Target.PORT_TRAFFIC), traffic)
                        .problems())
                .isEmpty();
    }

    @Test
    void belongsToOneRegion() throws BadAliasException {
        database.addRegion("CN-HL", "CHN", "CNY");
        aliases.add(REGION, "sector", "氢", "new-energy", "li");

        assertThat(aliases.all("CN-HL")).isEmpty();
        aliases.add("CN-HL", "sector", "氢", "equipment", "li");
        assertThat(aliases.all(REGION)).extracting(Aliases.Alias::code).containsExactly("new-energy");
    }

    @ParameterizedTest
    @CsvSource({
        "colours,红,red,alias.no-list",
        "sector,氢,hydrogen,alias.no-code",
        "partner,蒙古方,Mongolia,alias.no-code",
        "partner,蒙古方,ASEAN,alias.no-code",
        "sector,' ',other,alias.bad-name",
        "sector,（）,other,alias.bad-name",
        "sector,数字经济,other,alias.taken",
        "partner,Mongolia,RUS,alias.taken",
        "partner,World,RUS,alias.taken",
        "division,包头,150100,alias.taken"
    })
    void refusesWhatCanNotStandForSomething(String list, String name, String code, String why) {
        assertThatThrownBy(() -> aliases.add(REGION, list, name, code, "li"))
                .isInstanceOfSatisfying(
                        BadAliasException.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo(why));
        assertThat(database.rows().fetchCount(NAME_ALIAS)).isZero();
    }

    @Test
    void offersTheEntriesOfEveryListInTheirOrder() {
        assertThat(aliases.entries(REGION, "sector").getFirst())
                .isEqualTo(new UnknownName.Candidate("equipment", "装备制造 · Equipment manufacturing"));
        assertThat(aliases.entries(REGION, "partner")).hasSize(249);
        for (var list : Dictionary.lists()) {
            if (!list.equals("country-group")) {
                assertThat(aliases.entries(REGION, list)).as(list).isNotEmpty();
            }
        }
        assertThat(aliases.entries(REGION, "colours")).isEmpty();
    }

    @Test
    void keepsAPartnersFileFromTakingANameThatIsMapped() throws BadAliasException {
        aliases.add(REGION, "partner", "北塞", "MNG", "li");

        assertThat(database.load(Target.PARTNERS, header(Target.PARTNERS), "CYP-N,CYP,塞北,Cyprus north,北塞")
                        .problems())
                .singleElement()
                .extracting(problem -> problem.expected().key())
                .isEqualTo("expected.name-of-one");
    }

    @Test
    void tellsUnknownNamesOfAFileTheMostFrequentFirstWithTheNearest() {
        var unknown = database.load(
                        Target.TRADE,
                        header(Target.TRADE),
                        "2025-01,Mongolai,export,,1,CNY",
                        "2025-02,Mongolai,export,,1,CNY",
                        "2025-01,Qzx,export,,1,CNY",
                        "2025-01,World,export,,1,CNY",
                        "2025-01,RUS,export,,1,CNY")
                .unknownNames();

        assertThat(unknown).extracting(UnknownName::name).containsExactly("Mongolai", "Qzx");
        assertThat(unknown.getFirst().rows()).isEqualTo(2);
        assertThat(unknown.getFirst().candidates().getFirst()).isEqualTo(new UnknownName.Candidate("MNG", "Mongolia"));
        assertThat(unknown.getFirst().candidates()).hasSizeLessThanOrEqualTo(5);
        assertThat(unknown.getLast().candidates()).isEqualTo(List.of());
    }

    private ImportReport load(String partner) {
        return database.load(Target.TRADE, header(Target.TRADE), "2025-01," + partner + ",export,,1,CNY");
    }

    private static String header(Target target) {
        return String.join(",", target.columns());
    }
}
