/** What the audit trail needs from outside. */
@NullMarked
package io.huni.application.audit.port;

import org.jspecify.annotations.NullMarked;
