/** Tests of certificate status: what a person would read about certificates of a small PKI made by the tests. */
package org.raworkbench.certificates.tests;
