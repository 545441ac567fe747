/** The application: start and end of the workbench, its window, its menus, its perspective, and its start options. */
package org.raworkbench.internal.app;
