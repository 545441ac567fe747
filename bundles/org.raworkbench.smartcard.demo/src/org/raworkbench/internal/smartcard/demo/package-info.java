/** Simulated readers and cards that answer command by command with the bytes that real cards send, each telling a story. */
package org.raworkbench.internal.smartcard.demo;
