/**
 * What the field decides about workstations, as data with sources: versions, ports, domains, environments, Windows
 * updates.
 */
package org.raworkbench.internal.workstation.knowledge;
