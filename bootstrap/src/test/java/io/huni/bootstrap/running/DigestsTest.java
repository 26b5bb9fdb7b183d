package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.huni.sandbox.world.Lead;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rush of leads makes a handful of mails for each who hears of it, on a real mail server. The
 * whole: {@code mvn -pl bootstrap -am test -Dtest=DigestsTest -Dhuni.digest.leads=20000
 * -Djunit.jupiter.execution.timeout.mode=disabled -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Timeout(900)
class DigestsTest {
    private static final int LEADS = Integer.getInteger("huni.digest.leads", 2_000);
    private static final int IN_ONE_DELIVERY = 50;

    /** Of an hour: five at once, then one in a quarter of an hour. */
    private static final int HANDFUL = 9;

    private static final String STILL_TO_MAIL =
            """
            SELECT (SELECT count(*) FROM notification_mail WHERE due_at <= now())
                + (SELECT count(*) FROM mail WHERE state = 'WAITING')
            """;

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @TempDir Path home;

    @Test
    void aRushIsAHandfulOfMailsForEachPerson() throws Exception {
        post.start();
        try (Installation installation =
                Installation.start(
                        home.resolve("data"),
                        Map.of(
                                "HUNI_SMTP_URL",
                                "smtp://localhost:" + post.getSmtp().getPort(),
                                "HUNI_LIMIT_SCREEN_CALLS",
                                "1000000"))) {
            people(installation, installation.connect(Installation.PAGE));
            send(installation, installation.submitQuietly(LEADS));
            Database database = installation.database();
            until(() -> database.count("SELECT count(*) FROM lead") == LEADS);
            until(() -> database.count("SELECT count(*) FROM outbox WHERE parked_at IS NULL") == 0);
            until(() -> database.count(STILL_TO_MAIL) == 0);

            assertThat(database.count("SELECT count(*) FROM lead WHERE score_tenths >= 300"))
                    .isEqualTo(LEADS);
            assertThat(database.count("SELECT count(*) FROM notification_item"))
                    .isGreaterThan(2L * LEADS);
            System.out.println("mails of " + LEADS + " leads: " + subjects());
            assertThat(subjects().values())
                    .allSatisfy(mails -> assertThat(mails).hasSizeLessThanOrEqualTo(HANDFUL));
            assertThat(subjects().keySet())
                    .contains(Installation.ADMIN, "temsilci1@ornek.huni.test");
        } finally {
            post.stop();
        }
    }

    /** Three that all leads are given to in turn, a manager, and one of the distributor. */
    private static void people(Installation installation, JsonNode connection) {
        Api api = installation.api();
        List<String> agents =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> person(api, "temsilci" + number, "STAFF", Map.of()))
                        .toList();
        person(api, "mudur", "MANAGER", Map.of());
        person(
                api,
                "klinik",
                "DISTRIBUTOR",
                Map.of("distributorId", connection.path("distributorId").asString("")));
        JsonNode rule =
                api.post(
                                "/api/v1/assignment-rules",
                                Map.of(
                                        "name",
                                        "Sırayla",
                                        "active",
                                        true,
                                        "method",
                                        "ROUND_ROBIN",
                                        "people",
                                        agents,
                                        "onlyAtWork",
                                        false))
                        .body();
        assertThat(rule.path("id").asString("")).as(rule.toString()).isNotEmpty();
    }

    private static String person(Api api, String name, String role, Map<String, Object> more) {
        Map<String, Object> form = new TreeMap<>(more);
        form.put("email", name + "@ornek.huni.test");
        form.put("name", name);
        form.put("role", role);
        form.put("password", Installation.PASSWORD);
        JsonNode user = api.post("/api/v1/users", form).body();
        assertThat(user.path("id").asString("")).as(user.toString()).isNotEmpty();
        return user.path("id").asString();
    }

    /** As fast as they are taken. */
    private static void send(Installation installation, List<Lead> leads) {
        WebhookSender sender = installation.sender();
        for (int from = 0; from < leads.size(); from += IN_ONE_DELIVERY) {
            List<String> ids =
                    leads.subList(from, Math.min(leads.size(), from + IN_ONE_DELIVERY)).stream()
                            .map(Lead::id)
                            .toList();
            String body = WebhookSender.leadgen(Installation.PAGE.id(), Installation.FORM, ids);
            assertThat(sender.post(WebhookSender.META, body)).isEqualTo(200);
        }
    }

    /** What was mailed, by whom it was sent to. */
    private Map<String, List<String>> subjects() {
        Map<String, List<String>> all = new TreeMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            for (String to : recipients(message)) {
                all.merge(to, List.of(subject(message)), DigestsTest::together);
            }
        }
        return all;
    }

    private static List<String> together(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static TreeSet<String> recipients(MimeMessage message) {
        try {
            return Stream.of(message.getRecipients(Message.RecipientType.TO))
                    .map(address -> address.toString().replaceAll(".*<|>.*", ""))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void until(java.util.concurrent.Callable<Boolean> holds) {
        Awaitility.await()
                .atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(holds);
    }
}
