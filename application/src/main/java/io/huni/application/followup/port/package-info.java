/** What mails to leads need from outside. */
@NullMarked
package io.huni.application.followup.port;

import org.jspecify.annotations.NullMarked;
