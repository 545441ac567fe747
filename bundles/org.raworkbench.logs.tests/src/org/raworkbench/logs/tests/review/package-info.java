/** Tests of reviews of whole logs, as a user gets them. */
package org.raworkbench.logs.tests.review;
