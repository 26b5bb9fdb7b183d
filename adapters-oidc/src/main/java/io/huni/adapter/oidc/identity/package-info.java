/** Signing in at the organisation's OpenID provider. */
@NullMarked
package io.huni.adapter.oidc.identity;

import org.jspecify.annotations.NullMarked;
