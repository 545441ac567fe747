/** Readers and cards of the system's PC/SC service, through javax.smartcardio with one context for each purpose. */
package org.raworkbench.internal.smartcard.pcsc;
