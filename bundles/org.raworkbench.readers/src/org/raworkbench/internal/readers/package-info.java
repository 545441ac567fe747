/** The service that looks at readers. */
package org.raworkbench.internal.readers;
