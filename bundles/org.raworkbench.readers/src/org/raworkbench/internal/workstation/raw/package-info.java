/**
 * What commands and files tell of a workstation, parsed without a judgement and without regard to the language of
 * Windows.
 */
package org.raworkbench.internal.workstation.raw;
