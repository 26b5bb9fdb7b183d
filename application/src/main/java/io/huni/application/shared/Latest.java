package io.huni.application.shared;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers a number of values and forgets what nobody has asked for longest; for all threads. */
public final class Latest<K, V> {
    private final Map<K, V> values;

    /**
     * @param most values that are remembered
     */
    public Latest(int most) {
        values = Collections.synchronizedMap(new Bounded<>(most));
    }

    public @Nullable V get(K key) {
        return values.get(key);
    }

    public void put(K key, V value) {
        values.put(key, value);
    }

    private static final class Bounded<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        private final int most;

        Bounded(int most) {
            super(most, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
