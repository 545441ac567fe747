/** Workstation checks on recorded texts of Windows commands, made by hand, and on loopback servers. */
package org.raworkbench.workstation.tests;
