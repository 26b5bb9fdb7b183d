/** Signing in at the organisation's identity provider. */
@NullMarked
package io.huni.application.identity.elsewhere;

import org.jspecify.annotations.NullMarked;
