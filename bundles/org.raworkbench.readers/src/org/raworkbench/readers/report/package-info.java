/** The answer about readers in the forms that leave the workbench: JSON, text, CSV. */
package org.raworkbench.readers.report;
