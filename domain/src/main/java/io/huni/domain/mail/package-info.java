/** Letters that leave by e-mail, and what can go wrong with them. */
@NullMarked
package io.huni.domain.mail;

import org.jspecify.annotations.NullMarked;
