/** What the Troubleshooting and Knowledge views show, decided without widgets. */
package org.raworkbench.internal.guidance.ui.model;
