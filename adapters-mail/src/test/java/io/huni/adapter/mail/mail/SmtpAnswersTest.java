package io.huni.adapter.mail.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.MailFault;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Flux;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What each answer of a server means, over a socket that answers so. */
class SmtpAnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RCPT | 550 5.1.1 No such user         | RECIPIENT_REFUSED
                    RCPT | 450 4.2.1 Mailbox busy         | REFUSED_FOR_NOW
                    MAIL | 553 5.7.1 Sender not allowed   | REFUSED
                    MAIL | 451 4.3.0 Try again later      | REFUSED_FOR_NOW
                    DATA | 554 5.7.1 Spam                 | REFUSED
                    DATA | 452 4.3.1 Insufficient storage | REFUSED_FOR_NOW
                    DATA | 421 4.3.2 Shutting down        | SERVER_AWAY
                    """)
    void anAnswerIsUnderstood(String command, String answer, MailFault fault) throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talk(door, command, answer));

            Optional<Trouble> trouble = deliver(door.getLocalPort());

            assertThat(trouble).map(Trouble::fault).contains(fault);
            assertThat(trouble.orElseThrow().answer()).contains(answer.substring(0, 3));
        }
    }

    private static Optional<Trouble> deliver(int port) {
        return new SmtpServer(SmtpSettings.of("smtp://127.0.0.1:" + port, "crm@klinik.example"))
                .connected(line -> Flux.just(aMail().mail()).concatMap(line::handOver))
                .blockFirst();
    }

    private static void talk(ServerSocket door, String command, String answer) {
        try (Socket caller = door.accept();
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.UTF_8));
                PrintStream out =
                        new PrintStream(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 ready\r\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith(command) ? answer : usual(line)) + "\r\n");
                out.flush();
            }
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    private static String usual(String line) {
        return line.startsWith("DATA") ? "354 go on" : "250 ok";
    }
}
