/** Puts knowledge files over each other and finds what is wrong in them. */
package org.raworkbench.internal.guidance.base;
