/** How the shared smartcard service is made: the aggregation of the providers, the owner of each reader, the guard. */
package org.raworkbench.internal.smartcard;
