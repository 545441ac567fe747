/** The answer about logs in the forms that leave the workbench. */
package org.raworkbench.logs.report;
