/** The joining: from inputs through intake, index and rules to a review. */
package org.raworkbench.internal.logs.review;
