package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Who reaches the embedded server: programs on this machine that know a password, and nobody else. */
class EmbeddedServerAccessTest {
    /** As the kernel writes 127.0.0.1. */
    private static final String LOOPBACK = "0100007F";

    private static final String LISTENS = "0A";

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void listensOnLoopbackAndThroughNoFile() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theKernelKnowsOfNoOtherAddress() throws IOException {
        var ending = String.format(Locale.ROOT, ":%04X", port());

        assertThat(listening("/proc/net/tcp", ending)).isNotEmpty().allMatch(address -> address.startsWith(LOOPBACK));
        assertThat(listening("/proc/net/tcp6", ending)).isEmpty();
    }

    @Test
    void noOtherAddressOfThisMachineLeadsToIt() throws IOException {
        for (var address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress())
                .toList()) {
            assertThatThrownBy(() -> connect(address)).as("%s", address).isInstanceOf(IOException.class);
        }
        connect(InetAddress.getLoopbackAddress());
    }

    @Test
    void refusesEveryoneWithoutTheirPassword() {
        var roles = database.owner()
                .fetch("SELECT rolname FROM pg_roles WHERE rolcanlogin")
                .getValues(0, String.class);

        assertThat(roles).contains("postgres", Database.APPLICATION_ROLE);
        for (var role : roles) {
            for (var password : List.of("", "postgres", role, "password")) {
                assertThatThrownBy(() -> login(role, password))
                        .as("%s with %s", role, password)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isIn("28P01", "28000", "08004"));
            }
            assertThatThrownBy(() -> login(role, null)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void everyRuleOfTheServerAsksForAPassword() {
        assertThat(database.owner()
                        .fetch("SELECT DISTINCT auth_method FROM pg_hba_file_rules")
                        .getValues(0, String.class))
                .containsExactly("scram-sha-256");
        assertThat(database.owner()
                        .fetch("SELECT address FROM pg_hba_file_rules WHERE type <> 'local'"
                                + " AND address NOT IN ('127.0.0.1', '::1')")
                        .getValues(0, String.class))
                .isEmpty();
        assertThat(database.owner()
                        .fetch("SELECT rolname FROM pg_authid WHERE rolcanlogin"
                                + " AND coalesce(rolpassword, '') NOT LIKE 'SCRAM-SHA-256$%'")
                        .getValues(0, String.class))
                .isEmpty();
    }

    private static String setting(String name) {
        return database.owner().fetchSingle("SELECT current_setting(?)", name).get(0, String.class);
    }

    private static int port() {
        return URI.create(database.database().url().substring("jdbc:".length())).getPort();
    }

    private static void connect(InetAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port()), 2_000);
        }
    }

    private static void login(String role, @org.jspecify.annotations.Nullable String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        if (password != null) {
            properties.setProperty("password", password);
        }
        DriverManager.getConnection(database.database().url(), properties).close();
    }

    /** The addresses at which somebody listens, of those that end so. */
    private static List<String> listening(String file, String ending) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .skip(1)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[3].equals(LISTENS) && fields[1].endsWith(ending))
                .map(fields -> fields[1])
                .toList();
    }
}
