/** Tests of guidance: what a person is told about causes, steps and knowledge files. */
package org.raworkbench.guidance.tests;
