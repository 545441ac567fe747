/** The PC/SC provider against a real pcscd with virtual readers: what a person at the desk would see, and when. */
package org.raworkbench.smartcard.pcsc.tests;
