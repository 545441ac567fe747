package org.raworkbench.internal.logs.evtx;

/** What an element of an event holds. */
public sealed interface EventContent permits EventElement, EventText, EventInstruction {
}
