/** What users of the shared smartcard service see, tried on a scripted provider. */
package org.raworkbench.internal.smartcard.tests;
