package io.huni.domain.followup;

import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a mail to a lead says, with or without merge fields.
 *
 * @param subject one line
 * @param body in Markdown, as CommonMark understands it
 */
public record MailText(MailLanguage language, String subject, String body) {
    /** Longest body, in characters. */
    public static final int LONGEST_BODY = 20_000;

    /** Longest subject before its fields are filled. */
    public static final int LONGEST_SUBJECT = 200;

    public MailText {
        subject = Require.line("subject", subject, LONGEST_SUBJECT);
        body = Require.text("body", Legible.of(body).replace("\r\n", "\n"), LONGEST_BODY);
    }

    /** With the values of one lead in it; each of them is text and nothing but text. */
    public MailText filled(Map<String, String> values) {
        String line = MergeText.of(subject).fill(values, Markdown::braced).strip();
        String text = MergeText.of(body).fill(values, Markdown::quoted).strip();
        return new MailText(
                language,
                line.isEmpty()
                        ? values.getOrDefault("organisation", "–")
                        : cut(line, LONGEST_SUBJECT),
                text.isEmpty() ? "–" : cut(text, LONGEST_BODY));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** The subject as it stands in the mail. */
    public String plainSubject() {
        return Markdown.plain(subject);
    }

    /** Refuses with {@code followup.text-too-deep} a body in which too much lies in one another. */
    public void requireShallow() {
        if (Nesting.isDeep(body)) {
            throw new Refused(FollowupErrorKey.TEXT_TOO_DEEP).at("/body");
        }
    }

    /** What keeps it from being filled for whoever it may be. */
    public Stream<Placed> problems(Set<String> known) {
        return placed(MergeText.of(subject).problems(known), MergeText.of(body).problems(known));
    }

    /** The fields that would be empty with these values. */
    public Stream<Placed> empty(Map<String, String> values) {
        return placed(MergeText.of(subject).empty(values), MergeText.of(body).empty(values));
    }

    private static Stream<Placed> placed(List<MergeProblem> ofSubject, List<MergeProblem> ofBody) {
        return Stream.concat(
                ofSubject.stream().map(problem -> new Placed("subject", problem)),
                ofBody.stream().map(problem -> new Placed("body", problem)));
    }

    /**
     * @param field {@code subject} or {@code body}
     */
    public record Placed(String field, MergeProblem problem) {}
}
