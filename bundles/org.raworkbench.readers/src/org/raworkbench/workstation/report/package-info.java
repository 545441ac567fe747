/** The answer about a workstation in the forms that leave the workbench. */
package org.raworkbench.workstation.report;
