package io.bridgehead;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may know whom. Data flows one way: nothing to the left of a figure knows anything to its right. */
@AnalyzeClasses(packages = "io.bridgehead", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.bridgehead.";

    @ArchTest
    static final ArchRule FIGURE_KNOWS_THE_JDK_ONLY = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.bridgehead.figure..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.bridgehead.figure..");

    @ArchTest
    static final ArchRule SCOPE_KNOWS_FIGURES_AT_MOST = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("io.bridgehead.scope..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.bridgehead.figure..", "io.bridgehead.scope..");

    @ArchTest
    static final ArchRule ROUTES_LIVE_IN_UI_PACKAGES_AND_STAY_THERE = ArchRuleDefinition.classes()
            .that()
            .areAnnotatedWith(Route.class)
            // The security configuration names the one page that is for everybody.
            .and()
            .resideOutsideOfPackage("io.bridgehead.access.ui")
            .should()
            .resideInAPackage("io.bridgehead..ui")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule PAGES_ASK_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.bridgehead..ui", "io.bridgehead.shell..", "io.bridgehead.export..", "io.bridgehead.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.bridgehead.db..", "org.jooq..")
            .because("totals and shares are answered once, in SQL, by a figure");

    @ArchTest
    static final ArchRule VAADIN_STAYS_IN_THE_PAGES = noClasses()
            .that()
            .resideInAPackage("io.bridgehead..")
            .and()
            .resideOutsideOfPackages(
                    "io.bridgehead..ui", "io.bridgehead.shell..", "io.bridgehead.access..", "io.bridgehead.briefing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** A text never becomes an address that is asked: there is nothing to ask one with. */
    @ArchTest
    static final ArchRule NOTHING_IS_FETCHED = noClasses()
            .that()
            .resideInAPackage("io.bridgehead..")
            // It asks the copy that it has started itself, on this machine.
            .and()
            .doNotHaveSimpleName("RehearseCommand")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "org.springframework.web.client..",
                    "org.springframework.web.reactive..",
                    "org.springframework.http.client..",
                    "org.apache.http..",
                    "org.apache.hc..",
                    "okhttp3..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.HttpURLConnection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.channels.SocketChannel")
            .orShould()
            .callMethodWhere(target(owner(assignableTo("java.net.URL"))).and(target(nameMatching("open.*|getContent"))))
            .because("no address that a user gives is ever fetched by the server; mail goes through Spring's sender");

    /** Each room and the rooms it may use besides itself. */
    @ArchTest
    static void everyRoomUsesOnlyWhatItMay(JavaClasses classes) {
        room("platform").check(classes);
        room("reference", "db", "figure", "scope", "platform").check(classes);
        for (var feature : new String[] {"partners", "projects", "chains", "ports"}) {
            room(feature, "db", "figure", "scope", "platform", "reference").check(classes);
            ui(feature, feature, "shell", "figure", "scope", "reference").check(classes);
        }
        room("overview", "db", "figure", "scope", "platform", "reference", "partners", "projects", "chains", "ports")
                .check(classes);
        ui("overview", "overview", "shell", "figure", "scope", "reference").check(classes);
        room("compare", "figure", "scope", "reference").check(classes);
        ui("compare", "compare", "shell", "figure", "scope", "reference").check(classes);
        room("export", "figure", "scope", "platform").check(classes);
        room("briefing", "audit", "db", "figure", "scope", "platform", "reference", "export")
                .check(classes);
        room(
                        "api",
                        "audit",
                        "export",
                        "figure",
                        "scope",
                        "reference",
                        "request",
                        "platform",
                        "partners",
                        "projects",
                        "chains",
                        "ports",
                        "overview")
                .check(classes);
        ui("briefing", "briefing", "access", "shell", "export", "figure", "scope", "reference")
                .check(classes);
        room("audit", "db", "platform").check(classes);
        ui("audit", "audit", "access", "shell", "figure", "reference", "scope").check(classes);
        room("backup", "platform").check(classes);
        room("ingest", "audit", "backup", "db", "platform", "figure", "scope", "reference")
                .check(classes);
        ui("ingest", "ingest", "access", "shell", "platform", "figure", "scope", "reference")
                .check(classes);
        room("access", "access.ui", "audit", "db", "platform", "figure", "request")
                .check(classes);
        room("shell", "access", "export", "figure", "platform", "request", "scope", "reference")
                .check(classes);
        ui("people", "people", "access", "shell", "figure", "reference", "scope")
                .check(classes);
        room("request").check(classes);
        room("operations", "ingest", "platform", "reference", "shell").check(classes);
    }

    /** A file is read before it is understood, and understood before it is loaded. */
    @ArchTest
    static final ArchRule FILES_ARE_READ_WITHOUT_KNOWING_WHAT_BECOMES_OF_THEM = noClasses()
            .that()
            .resideInAnyPackage("io.bridgehead.ingest.problem", "io.bridgehead.ingest.table")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.bridgehead.ingest", "io.bridgehead.ingest.profile", "io.bridgehead.db..");

    @ArchTest
    static final ArchRule PROFILES_KNOW_NO_TARGET = noClasses()
            .that()
            .resideInAPackage("io.bridgehead.ingest.profile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.bridgehead.ingest")
            .because("a target is told to them by its columns");

    /** The root of a room, its ui left out: that one has a rule of its own. */
    private static ArchRule room(String room, String... others) {
        return confined(
                ArchRuleDefinition.noClasses()
                        .that()
                        .resideInAPackage(ROOT + room + "..")
                        .and()
                        .resideOutsideOfPackage(ROOT + room + ".ui.."),
                room,
                others);
    }

    private static ArchRule ui(String feature, String... others) {
        return confined(
                ArchRuleDefinition.noClasses().that().resideInAPackage(ROOT + feature + ".ui.."),
                feature + ".ui",
                others);
    }

    private static ArchRule confined(GivenClassesConjunction which, String room, String... others) {
        Set<String> allowed = Stream.concat(Stream.of(room), Arrays.stream(others))
                .map(name -> ROOT + name)
                .collect(Collectors.toCollection(TreeSet::new));
        return which.should()
                .dependOnClassesThat(
                        new com.tngtech.archunit.base.DescribedPredicate<JavaClass>(
                                "belong to Bridgehead and are outside of " + allowed) {
                            @Override
                            public boolean test(JavaClass other) {
                                return other.getPackageName().startsWith("io.bridgehead.")
                                        && allowed.stream().noneMatch(prefix -> within(other.getPackageName(), prefix));
                            }
                        })
                .allowEmptyShould(false);
    }

    /** A feature's root doesn't include its ui, unless that is what is named. */
    private static boolean within(String name, String prefix) {
        if (!name.equals(prefix) && !name.startsWith(prefix + ".")) {
            return false;
        }
        return prefix.endsWith(".ui") || !name.startsWith(prefix + ".ui");
    }
}
