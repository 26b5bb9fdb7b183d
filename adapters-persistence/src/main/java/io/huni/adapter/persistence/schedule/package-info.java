/** What happens because it is time: turns of syncs and recurring jobs, on db-scheduler. */
@NullMarked
package io.huni.adapter.persistence.schedule;

import org.jspecify.annotations.NullMarked;
