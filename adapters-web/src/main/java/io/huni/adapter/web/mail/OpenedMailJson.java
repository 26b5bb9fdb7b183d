package io.huni.adapter.web.mail;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.huni.domain.mail.Mail.Letter;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;

/**
 * A mail with what it says.
 *
 * @param text missing when this person may not read it, or nobody can any more
 * @param html as {@code text}
 */
@Schema(name = "Mail")
record OpenedMailJson(@JsonUnwrapped MailJson mail, Optional<String> text, Optional<String> html) {
    static OpenedMailJson of(MailJson mail, Optional<Letter> letter) {
        return new OpenedMailJson(mail, letter.map(Letter::text), letter.map(Letter::html));
    }
}
