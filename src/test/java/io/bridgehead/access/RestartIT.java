package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.Bridgehead;
import io.bridgehead.access.Accounts.Rights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** After a restart, people come back to where they were, by their remembered browsers; and only who asked for that. */
class RestartIT {
    private static final String PASSWORD = "three herds of white camels";
    private static final int PEOPLE = 50;

    private final Path data = Path.of("target/test-data/" + UUID.randomUUID());

    @Test
    void bringsFiftyPeopleBackToWhereTheyWere() {
        var people = new ArrayList<Visitor>();
        var forgotten = signedInBefore(people);

        try (var again = start()) {
            var port = port(again);
            for (var i = 0; i < PEOPLE; i++) {
                var visitor = people.get(i).at(port);
                var page = visitor.open(place(i));
                assertThat(page.statusCode()).as("person " + i).isEqualTo(200);
                assertThat(page.body()).contains("from=" + (2000 + i));
                assertThat(visitor.get("/api/v1/briefings").statusCode()).isEqualTo(200);
            }
            assertThat(Visitor.location(forgotten.at(port).open(place(0)))).endsWith("/sign-in");

            var accounts = again.getBean(Accounts.class);
            accounts.signOutEverywhere(
                    "test", accounts.find("person1").orElseThrow().id());
            assertThat(Visitor.location(people.get(1).at(port).open(place(1)))).endsWith("/sign-in");
        }
    }

    /** Answers one who didn't ask to be remembered. */
    private Visitor signedInBefore(ArrayList<Visitor> people) {
        try (var first = start()) {
            var accounts = first.getBean(Accounts.class);
            var credentials = first.getBean(Credentials.class);
            var hash = new Passwords().hash(PASSWORD);
            for (var i = 0; i <= PEOPLE; i++) {
                var made = accounts.create("test", "person" + i, new Rights(Role.PLANNER, Regions.EVERY, false));
                credentials.setPassword("test", made.id(), hash);
                var visitor = new Visitor(port(first));
                var arrived = visitor.signIn("person" + i, PASSWORD, i < PEOPLE);
                assertThat(Visitor.location(arrived)).doesNotContain("sign-in");
                assertThat(visitor.open(place(i)).statusCode()).isEqualTo(200);
                people.add(visitor);
            }
            return people.removeLast();
        }
    }

    private static String place(int person) {
        return "/projects?region=CN-NM&from=" + (2000 + person) + "&section=how-far";
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Bridgehead.class)
                .run(
                        "--bridgehead.data=" + data,
                        "--bridgehead.sample=false",
                        "--server.port=0",
                        "--spring.application.name=bridgehead-restart");
    }

    private static int port(ConfigurableApplicationContext started) {
        return Integer.parseInt(started.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
