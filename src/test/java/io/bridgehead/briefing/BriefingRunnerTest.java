package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.bridgehead.platform.PlainException;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingRunnerTest {
    private static final String REGION = Office.REGION;
    private static final Instant CREATED = Instant.parse("2026-01-15T00:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-20T00:00:00Z");
    private static final String TO = "li@nmg.example";

    private static Office office;

    private GreenMail server;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void startMail() {
        server = smtp(0);
    }

    @AfterEach
    void stopMail() {
        server.stop();
        office.schedules(DUE)
                .list(REGION)
                .forEach(schedule -> office.schedules(DUE).end(REGION, schedule.id()));
    }

    @Test
    void sendsAMonthlyBriefingOnceWithItsThreeFiles() throws Exception {
        var schedule = monthly("盟市 Monthly", List.of("pptx", "docx", "pdf"), TO);

        runner(DUE).carryOutDue();
        runner(DUE.plusSeconds(60)).carryOutDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("盟市 Monthly (2026-02-20)");
        assertThat(message.getHeader("To")).containsExactly(TO);
        assertThat(message.getHeader("From")).containsExactly("bridgehead@nmg.example");
        assertThat(message.getMessageID()).isEqualTo("<" + schedule.id() + ".2026-02@nmg.example>");
        assertThat(text(message))
                .contains(
                        "CN-NM 1",
                        Office.ADDRESS + "/briefings/" + schedule.draft().briefing());
        var files = attachments(message);
        assertThat(files)
                .containsOnlyKeys(
                        "盟市_Monthly_2026-02-20.pptx", "盟市_Monthly_2026-02-20.docx", "盟市_Monthly_2026-02-20.pdf");
        opensWithItsTitle(files);
        assertThat(office.runs(DUE).list(REGION, schedule.id(), 10))
                .containsExactly(new Run(schedule.id(), "2026-02", Run.Status.DONE, 1, null, ""));
        assertArchived(schedule, files);
    }

    private static void opensWithItsTitle(Map<String, byte[]> files) throws IOException {
        try (var slides = new XMLSlideShow(new ByteArrayInputStream(file(files, ".pptx")));
                var document = new XWPFDocument(new ByteArrayInputStream(file(files, ".docx")));
                var pdf = Loader.loadPDF(file(files, ".pdf"))) {
            assertThat(slides.getProperties().getCoreProperties().getTitle()).isEqualTo("盟市 Monthly");
            assertThat(slides.getProperties().getCoreProperties().getKeywords()).startsWith(Office.ADDRESS);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("盟市 Monthly");
            assertThat(document.getProperties().getCoreProperties().getKeywords())
                    .startsWith(Office.ADDRESS);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("盟市 Monthly");
        }
    }

    /** What was archived is what was sent, known by its digest, and of the batches that were the newest. */
    private static void assertArchived(Schedule schedule, Map<String, byte[]> sent) {
        var archived = office.archive.list(REGION, schedule.draft().briefing(), 0, 10);
        assertThat(archived).hasSize(3).allSatisfy(file -> {
            assertThat(file.made().by()).isEqualTo("owner@nmg.example");
            assertThat(file.asOf()).isEqualTo(Map.of(REGION, 1L));
            assertThat(Digests.sha256(sent.get(file.name()))).isEqualTo(file.sha256());
            assertThat(office.archive.open(REGION, file.id()))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(sent.get(file.name())));
        });
    }

    @Test
    void sendsOneMailHoweverManyRunAtOnce() throws Exception {
        monthly("Many", List.of("pdf"), TO);
        var start = new CountDownLatch(1);
        var ends = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                var runner = runner(DUE);
                ends.add(threads.submit(() -> {
                    start.await();
                    runner.carryOutDue();
                    return true;
                }));
            }
            start.countDown();
        }
        for (var end : ends) {
            end.get();
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void triesAgainUntilTheServerIsBackAndThenSendsOnce() {
        var schedule = monthly("Down", List.of("pdf"), TO);
        var mail = mail();
        var port = server.getSmtp().getPort();
        server.stop();

        office.runner(DUE, mail, "").carryOutDue();

        var run = office.runs(DUE).list(REGION, schedule.id(), 1).getFirst();
        assertThat(run.status()).isEqualTo(Run.Status.WAITING);
        assertThat(run.nextTry()).isEqualTo(DUE.plusSeconds(60));
        assertThat(run.message()).isEqualTo("The mail server can't be reached, or refused the login.");
        assertThat(office.archive.list(REGION, schedule.draft().briefing(), 0, 10))
                .isEmpty();

        server = smtp(port);
        office.runner(DUE.plusSeconds(59), mail, "").carryOutDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        office.runner(DUE.plusSeconds(60), mail, "").carryOutDue();
        office.runner(DUE.plusSeconds(120), mail, "").carryOutDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(office.runs(DUE).list(REGION, schedule.id(), 10))
                .containsExactly(new Run(schedule.id(), "2026-02", Run.Status.DONE, 2, null, ""));
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() throws Exception {
        var schedule = monthly("Unsure", List.of("pdf"), TO);
        try (var broken = new SilentSmtp()) {
            office.runner(DUE, mail(broken.port()), "").carryOutDue();
            assertThat(broken.taken()).containsExactly("<" + TO + ">", "<owner@nmg.example>");
        }
        runner(DUE.plusSeconds(7_200)).carryOutDue();

        assertThat(office.runs(DUE).list(REGION, schedule.id(), 10))
                .extracting(Run::status, Run::attempts)
                .containsExactly(tuple(Run.Status.FAILED, 1));
        assertThat(office.runs(DUE).list(REGION, schedule.id(), 1).getFirst().message())
                .startsWith("Sending broke off: nobody knows whether it arrived.");
        assertThat(server.getReceivedMessages())
                .extracting(BriefingRunnerTest::to)
                .doesNotContain(TO);
    }

    @Test
    void reportsARunThatDiedWhileItSentAndBeginsOneAgainThatDiedBefore() throws Exception {
        var sending = monthly("Died while sending", List.of("pdf"), TO);
        var making = monthly("Died while making", List.of("pdf"), TO);
        for (var schedule : List.of(sending, making)) {
            var claim = office.runs(DUE).claim(schedule, "2026-02").orElseThrow();
            if (schedule.equals(sending)) {
                assertThat(office.runs(DUE).sending(claim)).isTrue();
            }
        }

        runner(DUE.plus(BriefingRunner.LONGEST).plusSeconds(1)).carryOutDue();

        var died = office.runs(DUE).list(REGION, sending.id(), 1).getFirst();
        assertThat(died.status()).isEqualTo(Run.Status.FAILED);
        assertThat(died.message()).startsWith("Sending broke off: nobody knows whether it arrived.");
        assertThat(office.runs(DUE).list(REGION, making.id(), 1).getFirst().status())
                .isEqualTo(Run.Status.DONE);
        assertThat(server.getReceivedMessages())
                .extracting(BriefingRunnerTest::to, BriefingRunnerTest::subject)
                .containsExactlyInAnyOrder(
                        tuple(TO, "Died while making (2026-02-20)"),
                        tuple("owner@nmg.example", "A briefing did not go out: Died while sending"));
    }

    @Test
    void sendsNothingToWhomTheOperatorDidNotAllow() throws Exception {
        var schedule = monthly("Refused", List.of("pdf"), "stranger@elsewhere.example");

        runner(DUE).carryOutDue();

        assertThat(office.runs(DUE).list(REGION, schedule.id(), 1).getFirst())
                .isEqualTo(new Run(
                        schedule.id(),
                        "2026-02",
                        Run.Status.FAILED,
                        1,
                        null,
                        "\"stranger@elsewhere.example\" is not among those who may get mail."));
        assertThat(server.getReceivedMessages())
                .extracting(BriefingRunnerTest::to)
                .containsExactly("owner@nmg.example");
        var deliveries = new Deliveries(new Mailing(mail()), DeliveryFolder.of(""), office.archive);
        var schedules = new ScheduleStore(office.data.regions(), Clock.systemUTC(), deliveries::check);
        assertThatThrownBy(() -> schedules.add(REGION, schedule.draft(), "Li"))
                .isInstanceOf(BadBriefingException.class)
                .hasMessageContaining("stranger@elsewhere.example");
    }

    @Test
    void takesNoAddressThatIsMoreThanOne() {
        var mailing = new Mailing(mail());
        mailing.check(List.of(TO, "LI@NMG.example", "one@alone.example"));
        for (var bad : List.of(
                "two@alone.example",
                "a@sub.nmg.example",
                "a@nmg.example.evil.example",
                "a@nmg.example,b@elsewhere.example",
                "a@nmg.example\r\nBcc: b@elsewhere.example",
                "<a@nmg.example>",
                "蒙@nmg.example",
                "@nmg.example",
                "")) {
            assertThatThrownBy(() -> mailing.check(List.of(bad))).as(bad).isInstanceOf(BadBriefingException.class);
        }
        assertThatThrownBy(() -> new Mailing(Office.mail()).check(List.of(TO)))
                .hasMessage("No mail server is set up: nothing can go out by mail.");
        assertThat(new Mailing(Office.mail()).isConfigured()).isFalse();
    }

    @Test
    void saysAtTheStartWhichSettingCannotBe() {
        assertThatThrownBy(() -> Office.mail("host", "localhost"))
                .isInstanceOf(PlainException.class)
                .hasMessageStartingWith("BRIDGEHEAD_MAIL_FROM");
        assertThatThrownBy(() -> Office.mail("tls", "maybe"))
                .hasMessage("BRIDGEHEAD_MAIL_TLS is one of tls, starttls, none, not \"maybe\".");
        assertThatThrownBy(() -> Office.mail("port", "x")).hasMessageStartingWith("BRIDGEHEAD_MAIL_PORT");
        assertThatThrownBy(() -> Office.mail("allowed", "everybody")).hasMessageContaining("\"everybody\" is neither");
        assertThat(Office.mail("host", "localhost", "from", "a@b.example").port())
                .isEqualTo(587);
    }

    @Test
    void sendsNothingInTheClearUnlessToldTo() {
        var schedule = monthly("Secret", List.of("pdf"), TO);
        var port = Integer.toString(server.getSmtp().getPort());
        var mail = Office.mail(
                "host", "127.0.0.1", "port", port, "from", "bridgehead@nmg.example", "allowed", "@nmg.example");

        office.runner(DUE, mail, "").carryOutDue();

        assertThat(office.runs(DUE).list(REGION, schedule.id(), 1).getFirst().status())
                .isEqualTo(Run.Status.WAITING);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void triesAgainWhereTheServerRefusesTheLoginOrTheMessage() throws Exception {
        server.setUser("bridgehead", "right");
        var letter = new Letter("1", List.of(MailAddress.of(TO).orElseThrow()), "a", "b", List.of());
        assertThatThrownBy(() -> new Mailing(login("wrong")).send(letter, () -> true))
                .isInstanceOf(UnsentException.class);
        assertThat(server.getReceivedMessages()).isEmpty();

        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            throw new UserException("no such box");
        });
        assertThatThrownBy(() -> new Mailing(login("right")).send(letter, () -> true))
                .isInstanceOf(UnsentException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MailSettings login(String password) {
        return Office.mail(
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(server.getSmtp().getPort()),
                "tls",
                "none",
                "username",
                "bridgehead",
                "password",
                password,
                "from",
                "bridgehead@nmg.example",
                "allowed",
                "@nmg.example");
    }

    @Test
    void letsNothingInALetterBeginAHeader() throws Exception {
        var evil = "Monthly\r\nBcc: b@elsewhere.example\u2028X-Evil: 1\r\n\r\nbody";
        var letter = new Letter(
                "1",
                List.of(MailAddress.of(TO).orElseThrow()),
                evil,
                "text",
                List.of(new Letter.Enclosed(evil + ".pdf", "application/pdf", () -> new byte[] {1})));

        assertThat(new Mailing(mail()).send(letter, () -> true)).isTrue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getSubject()).isEqualTo("Monthly Bcc: b@elsewhere.example X-Evil: 1 body");
        assertThat(attachments(message)).containsOnlyKeys("Monthly Bcc: b@elsewhere.example X-Evil: 1 body.pdf");
    }

    @Test
    void sendsNothingWhereTheRunWasLostMeanwhile() throws Exception {
        var letter = new Letter("1", List.of(MailAddress.of(TO).orElseThrow()), "a", "b", List.of());

        assertThat(new Mailing(mail()).send(letter, () -> false)).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void putsFilesIntoTheFolderAndWritesOverNone(@TempDir Path folder) throws Exception {
        var briefing = office.briefing("../../Folder", Office.PARTS);
        var draft =
                new ScheduleDraft(briefing.id(), Rhythm.MONTH, 20, List.of("pdf", "zip"), Delivery.FOLDER, List.of());
        office.schedules(CREATED).add(REGION, draft, "Li");
        Files.writeString(folder.resolve("Folder_2026-02-20.pdf"), "mine");

        office.runner(DUE, Office.mail(), folder.toString()).carryOutDue();

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "Folder_2026-02-20.pdf", "Folder_2026-02-20_2.pdf", "Folder_2026-02-20.zip");
        }
        assertThat(folder.resolve("Folder_2026-02-20.pdf")).hasContent("mine");
        assertThat(Files.readString(folder.resolve("Folder_2026-02-20_2.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void isDueWhenABatchLandsAndIsOfThatBatch() {
        var briefing = office.briefing("On batch", Office.PARTS);
        var draft = new ScheduleDraft(briefing.id(), Rhythm.BATCH, null, List.of("pdf"), Delivery.ARCHIVE, List.of());
        // What is loaded by hand has a time of its own.
        var schedule = office.schedules(Instant.parse("2025-12-01T00:00:00Z")).add(REGION, draft, "Li");

        runner(DUE).carryOutDue();
        runner(DUE).carryOutDue();

        assertThat(office.runs(DUE).list(REGION, schedule.id(), 10))
                .containsExactly(new Run(schedule.id(), "batch-1", Run.Status.DONE, 1, null, ""));
        assertThat(office.archive.list(REGION, briefing.id(), 0, 10))
                .extracting(ArchivedFile::format, ArchivedFile::asOf)
                .containsExactly(tuple("pdf", Map.of(REGION, 1L)));
    }

    private static Schedule monthly(String title, List<String> formats, String recipient) {
        var briefing = office.briefing(title, Office.PARTS);
        var draft = new ScheduleDraft(briefing.id(), Rhythm.MONTH, 20, formats, Delivery.MAIL, List.of(recipient));
        return office.schedules(CREATED).add(REGION, draft, "owner@nmg.example");
    }

    private BriefingRunner runner(Instant now) {
        return office.runner(now, mail(), "");
    }

    private MailSettings mail() {
        return mail(server.getSmtp().getPort());
    }

    private static MailSettings mail(int port) {
        return Office.mail(
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(port),
                "tls",
                "none",
                "from",
                "bridgehead@nmg.example",
                "allowed",
                "@NMG.example, one@alone.example");
    }

    private static GreenMail smtp(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static String to(MimeMessage message) {
        try {
            return message.getHeader("To", ",");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) throws Exception {
        return String.valueOf(
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent());
    }

    private static Map<String, byte[]> attachments(MimeMessage message) throws Exception {
        var content = (MimeMultipart) message.getContent();
        var files = new HashMap<String, byte[]>();
        for (var i = 1; i < content.getCount(); i++) {
            BodyPart part = content.getBodyPart(i);
            try (var in = part.getInputStream()) {
                files.put(MimeUtility.decodeText(part.getFileName()), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** A server that takes a whole message and then hangs up without a word. */
    private static final class SilentSmtp implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final List<String> taken = new CopyOnWriteArrayList<>();

        SilentSmtp() throws IOException {
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return socket.getLocalPort();
        }

        /** To whom each message was. */
        List<String> taken() {
            return taken;
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (var client = socket.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                    talk(in, client.getOutputStream());
                } catch (IOException e) {
                    // The next client, or the end.
                }
            }
        }

        private void talk(BufferedReader in, OutputStream out) throws IOException {
            say(out, "220 here");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    skipMessage(in);
                    return;
                }
                if (line.startsWith("RCPT TO:")) {
                    taken.add(line.substring("RCPT TO:".length()));
                }
                say(out, "250 fine");
            }
        }

        private static void skipMessage(BufferedReader in) throws IOException {
            var line = in.readLine();
            while (line != null && !line.equals(".")) {
                line = in.readLine();
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
