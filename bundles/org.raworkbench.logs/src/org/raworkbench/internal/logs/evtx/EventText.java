package org.raworkbench.internal.logs.evtx;

/** Characters inside an element, unescaped. */
public record EventText(String text) implements EventContent {
}
