/** Signing in, sessions and people. */
@NullMarked
package io.huni.application.identity;

import org.jspecify.annotations.NullMarked;
