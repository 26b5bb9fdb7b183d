/** Mails that let people in. */
@NullMarked
package io.huni.adapter.mail.identity;

import org.jspecify.annotations.NullMarked;
