package io.huni.adapter.mail.identity;

import io.huni.adapter.mail.shared.LetterOffice;
import io.huni.adapter.mail.shared.LetterPaper;
import io.huni.adapter.mail.shared.LetterPaper.Button;
import io.huni.adapter.mail.shared.LetterSettings;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.identity.port.Letters;
import io.huni.application.mail.WithdrawMails;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.User;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

final class SignInLetters implements Letters {
    private final LetterOffice office;
    private final WithdrawMails withdrawMails;
    private final Words words;
    private final LetterSettings settings;

    SignInLetters(
            LetterOffice office,
            WithdrawMails withdrawMails,
            Words words,
            LetterSettings settings) {
        this.office = office;
        this.withdrawMails = withdrawMails;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public Mono<Void> resetPassword(User user, String token, Instant endsAt) {
        Map<String, String> parameters = Map.of("name", user.name(), "email", user.email().value());
        return office.send(
                user.email(),
                user.name(),
                Optional.of(endsAt),
                Optional.empty(),
                house ->
                        paper(
                                "reset",
                                user.language(),
                                house,
                                until(parameters, endsAt, user.language(), house.timeZone()),
                                Optional.of("/reset-password#" + token)));
    }

    @Override
    public Mono<Void> invite(Invitation invitation, User host, String token) {
        Map<String, String> parameters =
                Map.of("host", host.name(), "email", invitation.email().value());
        Language language = invitation.language();
        return office.send(
                invitation.email(),
                "",
                Optional.of(invitation.endsAt()),
                Optional.of(about(invitation.id())),
                house ->
                        paper(
                                "invitation",
                                language,
                                house,
                                until(parameters, invitation.endsAt(), language, house.timeZone()),
                                Optional.of("/invitation#" + token)));
    }

    @Override
    public Mono<Void> withdraw(InvitationId invitation) {
        return withdrawMails.withdraw(about(invitation));
    }

    private static String about(InvitationId invitation) {
        return "invitation:" + invitation.value();
    }

    @Override
    public Mono<Void> notice(User user, Notice notice) {
        String kind = notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return office.send(
                user.email(),
                user.name(),
                Optional.empty(),
                Optional.empty(),
                house ->
                        paper(
                                kind,
                                user.language(),
                                house,
                                Map.of("name", user.name(), "email", user.email().value()),
                                Optional.empty()));
    }

    private static Map<String, String> until(
            Map<String, String> parameters, Instant endsAt, Language language, ZoneId zone) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put(
                "until",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .withZone(zone)
                        .format(endsAt));
        return all;
    }

    private LetterPaper paper(
            String kind,
            Language language,
            Organisation house,
            Map<String, String> parameters,
            Optional<String> path) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("house", house.name());
        return new LetterPaper(
                MailLanguage.of(language),
                house.name(),
                words.text(language, kind + ".title", all),
                List.of(
                        words.text(language, kind + ".first", all),
                        words.text(language, kind + ".second", all)),
                path.map(to -> button(kind, language, to)),
                words.text(language, kind + ".footer", all));
    }

    private Button button(String kind, Language language, String path) {
        return new Button(
                words.text(language, kind + ".button", Map.of()), settings.publicUrl() + path);
    }
}
