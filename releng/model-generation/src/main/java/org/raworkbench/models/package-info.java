/** Generates the code of the EMF models and compares it with what is checked in. */
package org.raworkbench.models;
