package org.raworkbench.internal.logs.evtx;

/** A processing instruction inside an element. */
public record EventInstruction(String target, String text) implements EventContent {
}
