/** What a source of readers has to offer to the shared smartcard service: PC/SC, the demo desk. */
package org.raworkbench.smartcard.spi;
