/** The mails of schedules. */
@NullMarked
package io.huni.adapter.mail.reporting;

import org.jspecify.annotations.NullMarked;
