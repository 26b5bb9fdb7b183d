/** Mails: written in the transaction of what they tell, sent when a mail server takes them. */
@NullMarked
package io.huni.application.mail;

import org.jspecify.annotations.NullMarked;
