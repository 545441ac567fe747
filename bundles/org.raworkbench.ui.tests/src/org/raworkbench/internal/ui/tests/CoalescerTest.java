package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.raworkbench.ui.Coalescer;

class CoalescerTest {

    @Test
    void manyChangesBecomeOneUpdateAndLaterOnesAnother() {
        Queue<Runnable> turns = new ArrayDeque<>();
        AtomicInteger updates = new AtomicInteger();
        Coalescer coalescer = new Coalescer(turns::add, updates::incrementAndGet);
        for (int change = 0; change < 100; change++) {
            coalescer.changed();
        }
        assertEquals(1, turns.size());
        turns.remove().run();
        assertEquals(1, updates.get());
        coalescer.changed();
        turns.remove().run();
        assertEquals(2, updates.get());
    }

    @Test
    void aChangeDuringTheUpdateIsNotLost() {
        Queue<Runnable> turns = new ArrayDeque<>();
        AtomicInteger updates = new AtomicInteger();
        Coalescer[] self = new Coalescer[1];
        self[0] = new Coalescer(turns::add, () -> {
            if (updates.incrementAndGet() == 1) {
                self[0].changed();
            }
        });
        self[0].changed();
        turns.remove().run();
        assertEquals(1, turns.size());
        turns.remove().run();
        assertEquals(2, updates.get());
    }
}
