/** What a reader, a person and another program see of the simulated cards. */
package org.raworkbench.internal.smartcard.demo.tests;
