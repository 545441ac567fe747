/** What an inspection finds on a card, how many exchanges it takes, and that nothing harms card or program. */
package org.raworkbench.inspection.tests.inspect;
