/** Reads BER-TLV and the little DER that cards use, from bytes that nobody vouches for. */
package org.raworkbench.internal.inspection.tlv;
