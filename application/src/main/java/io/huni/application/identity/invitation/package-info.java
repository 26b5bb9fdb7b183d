/** Invitations by mail. */
@NullMarked
package io.huni.application.identity.invitation;

import org.jspecify.annotations.NullMarked;
