package org.raworkbench.internal.logs.evtx;

/**
 * A name with its value: an attribute, or one item of event data.
 *
 * @param name as the file has it
 * @param value unescaped; empty when there is none
 */
public record EventField(String name, String value) {
}
