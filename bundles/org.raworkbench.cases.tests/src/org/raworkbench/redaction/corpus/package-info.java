/** Made-up texts with personal data and secrets whose places are known, and with what only looks like them. */
package org.raworkbench.redaction.corpus;
