/** How fast the status of many certificates is, beside OpenSSL. */
package org.raworkbench.benchmarks.certificates;
