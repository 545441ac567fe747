/** The card profiles that come with the workbench: how each kind of card application is recognised and read. */
package org.raworkbench.internal.inspection.profiles;
