/** The model of a support case, generated from model/supportcase.ecore. */
package org.raworkbench.cases.supportcase;
