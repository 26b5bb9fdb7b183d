/** What a webhook delivery may be signed with. */
@NullMarked
package io.huni.bootstrap.webhook;

import org.jspecify.annotations.NullMarked;
