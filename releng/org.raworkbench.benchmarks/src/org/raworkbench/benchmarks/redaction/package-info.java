/** How much of the personal data and secrets in made-up texts is masked, and how fast logs are redacted. */
package org.raworkbench.benchmarks.redaction;
