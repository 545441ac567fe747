/** The rules of the house, each a function from the model to the violations it finds. */
package org.raworkbench.architecture.rules;
