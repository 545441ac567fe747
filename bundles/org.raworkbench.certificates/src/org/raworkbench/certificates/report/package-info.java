/** A certificate report for people and for scripts: text, JSON, and the expiry list as table, CSV and calendar. */
package org.raworkbench.certificates.report;
