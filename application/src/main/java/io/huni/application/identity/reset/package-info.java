/** A new password by mail, for who has forgotten the old one. */
@NullMarked
package io.huni.application.identity.reset;

import org.jspecify.annotations.NullMarked;
