/** The diagnosis in the forms that leave the workbench. */
package org.raworkbench.guidance.report;
