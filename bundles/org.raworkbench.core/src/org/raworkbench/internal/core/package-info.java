/** The desk behind the API. */
package org.raworkbench.internal.core;
