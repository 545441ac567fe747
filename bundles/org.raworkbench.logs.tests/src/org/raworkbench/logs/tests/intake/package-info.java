/** Tests of the intake: encodings, archives, hostile input. */
package org.raworkbench.logs.tests.intake;
