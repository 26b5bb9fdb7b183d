/** Lead forms, tokens, pages and spending at Meta. */
@NullMarked
package io.huni.adapter.meta.connection;

import org.jspecify.annotations.NullMarked;
