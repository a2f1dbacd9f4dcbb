package io.bridgehead;

import io.bridgehead.access.SignInLinks;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.Settings;
import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code rehearse}: starts a copy on data of its own, opens it as a reader would, and ends. A Java machine that is told
 * to remember what it loaded and compiled meanwhile starts the product in a fraction of the time afterwards.
 */
final class RehearseCommand implements Command {
    /** What a first reader sees: the pages, and the figures of each feature. */
    private static final List<String> PAGES =
            List.of("", "partners", "projects", "chains", "ports", "api/v1/figures", "api/v1/figures/trade.total");

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageException("rehearse takes no options, so \"" + arguments.getFirst() + "\" means nothing.");
        }
        try {
            var data = Files.createTempDirectory("bridgehead-rehearsal");
            try (var copy = start(data)) {
                visit(copy);
            } finally {
                delete(data);
            }
            return 0;
        } catch (IOException e) {
            throw new PlainException(
                    "There is no room for the data of a rehearsal in the system's temporary folder.", e);
        }
    }

    /** Nothing of the operator's is touched: neither their data nor their server or port. */
    private static ConfigurableApplicationContext start(Path data) {
        var application = new SpringApplication(Bridgehead.class);
        application.setLogStartupInfo(false);
        return application.run(
                "--" + Settings.DATA + "=" + data,
                "--server.port=0",
                "--bridgehead.address=127.0.0.1",
                "--spring.datasource.url=",
                "--logging.level.root=error",
                "--logging.level.io.bridgehead=error");
    }

    private static void visit(ConfigurableApplicationContext copy) throws IOException {
        var address = "http://localhost:" + copy.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            ask(client, copy.getBean(SignInLinks.class).create().at(address));
            for (var page : PAGES) {
                ask(client, address + "/" + page);
            }
        }
    }

    private static void ask(HttpClient client, String address) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, application/json")
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new PlainException("The rehearsal was answered " + answer.statusCode() + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainException("The rehearsal was stopped.", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(RehearseCommand::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
