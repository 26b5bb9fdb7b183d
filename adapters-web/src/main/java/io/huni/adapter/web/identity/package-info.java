/** Signing in, sessions, people and the security of the chain. */
@NullMarked
package io.huni.adapter.web.identity;

import org.jspecify.annotations.NullMarked;
