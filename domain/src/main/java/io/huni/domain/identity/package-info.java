/** People, their roles, rights and scopes. */
@NullMarked
package io.huni.domain.identity;

import org.jspecify.annotations.NullMarked;
