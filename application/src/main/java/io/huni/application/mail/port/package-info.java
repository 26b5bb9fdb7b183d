/** What mails need from outside. */
@NullMarked
package io.huni.application.mail.port;

import org.jspecify.annotations.NullMarked;
