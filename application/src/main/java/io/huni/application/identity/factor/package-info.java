/** The second step of signing in: an authenticator and recovery codes. */
@NullMarked
package io.huni.application.identity.factor;

import org.jspecify.annotations.NullMarked;
