/** What a workstation has of what smartcards need: facts, checks and their results. */
package org.raworkbench.workstation;
