package io.huni.adapter.mail.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.mail.shared.Words;
import io.huni.domain.followup.MailText;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

class CommonmarkPaperTest {
    private static final URI OUT = URI.create("https://crm.example.com/unsubscribe/t0k");
    private final CommonmarkPaper paper = new CommonmarkPaper(Words.ofLeads());

    @Test
    void saysTheSameAsTextAndAsHtml() {
        Letter letter =
                letter(
                        MailLanguage.TR,
                        "Merhaba **Elif**,\n\n- bir\n- iki\n\n[Site](https://x.test)");

        assertThat(letter.html())
                .contains("<html lang=\"tr\" dir=\"ltr\">")
                .contains("<strong>Elif</strong>", "<li>bir</li>", "href=\"https://x.test\"");
        assertThat(letter.text())
                .contains("Merhaba Elif,", "- bir", "\"Site\" (https://x.test)")
                .contains(OUT.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aTrialIsCalledOneInItsLanguage(MailLanguage language) {
        assertThat(paper.tried(language)).isNotBlank().doesNotContain("tried");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(letter(MailLanguage.AR, "مرحباً").html())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("إلغاء الاشتراك");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "![pixel](https://evil.test/p.gif)",
                "<javascript:alert(1)>",
                "![a ![b](https://evil.test/p.gif)](https://evil.test/q.gif)",
                "[![a ![b](https://evil.test/p.gif)](https://evil.test/q.gif)](https://x.test)",
            })
    void nothingRunsAndNothingIsFetched(String body) {
        String html = letter(MailLanguage.EN, body).html();

        assertThat(html)
                .doesNotContain("<script>alert", "<img", "href=\"javascript:", "href=\"data:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Elif</b>",
                "[Elif](https://evil.test)",
                "![Elif](https://evil.test/p.gif)",
                "# Elif",
                "`Elif`",
                "**Elif** _Elif_",
                "&lt;b&gt;",
                "<https://evil.test>",
                "1. Elif",
                "- Elif",
                "===",
                "\\<b>",
            })
    void aNameIsShownAsItIsAndMeansNothing(String name) {
        MailText text =
                new MailText(MailLanguage.TR, "Merhaba", "{full_name}")
                        .filled(Map.of("full_name", name));

        Letter letter = paper.written(text, "Nova", OUT);

        assertThat(letter.text()).startsWith(name.strip() + "\n");
        assertThat(letter.html())
                .doesNotContain("<b>", "evil.test\"", "<h1>", "<code>", "<em>", "<strong>", "<li>");
    }

    @ParameterizedTest
    @MethodSource
    void whatLiesTooDeepInOneAnotherIsRefused(String body) {
        assertThatThrownBy(() -> letter(MailLanguage.TR, body))
                .hasMessageContaining("followup.text-too-deep");
        assertThatThrownBy(() -> new SafeMarkdown(body))
                .hasMessageContaining("followup.text-too-deep");
    }

    static Stream<String> whatLiesTooDeepInOneAnotherIsRefused() {
        return Stream.of(
                ">".repeat(19_000),
                "- ".repeat(9_000) + "a",
                "*".repeat(9_900) + "a" + "*".repeat(9_900));
    }

    /** Half of what a thread has. */
    @Test
    void theDeepestThatIsNotRefusedNeedsLittle() throws InterruptedException {
        String body =
                ">".repeat(100)
                        + "*".repeat(200)
                        + "a"
                        + "*".repeat(200)
                        + "\n\n"
                        + "![".repeat(400)
                        + "a"
                        + "](b)".repeat(400);
        AtomicReference<String> html = new AtomicReference<>("");

        Thread small =
                new Thread(
                        null,
                        () -> html.set(letter(MailLanguage.TR, body).html()),
                        "small",
                        512 * 1_024);
        small.start();
        small.join();

        assertThat(html.get()).contains("<strong>").doesNotContain("<img");
    }

    private Letter letter(MailLanguage language, String body) {
        return paper.written(new MailText(language, "Merhaba", body), "Nova Dent", OUT);
    }
}
