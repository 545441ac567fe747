/** Tests of rules: their own tests, windows, files of sites and third parties. */
package org.raworkbench.logs.tests.rules;
