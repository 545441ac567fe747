/** Tests of the Reader Firmware view and the Workstation Check view: models, and the views in a workbench. */
package org.raworkbench.internal.readers.ui.tests;
