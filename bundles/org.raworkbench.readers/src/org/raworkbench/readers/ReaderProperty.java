package org.raworkbench.readers;

/** What can be known about a reader. */
public enum ReaderProperty {
    /** Number of the slot, counted from 0. */
    SLOT,
    /** Name of the driver. */
    DRIVER,
    /** Version of the driver. */
    DRIVER_VERSION,
    /** Date of the driver. */
    DRIVER_DATE,
    VENDOR,
    MODEL,
    /** USB vendor id, four upper-case hexadecimal digits. */
    VID,
    /** USB product id, four upper-case hexadecimal digits. */
    PID,
    SERIAL,
    /** Firmware release; {@code 5.23} where it is binary-coded decimal, otherwise as the reader says it. */
    FIRMWARE,
    /** {@code yes} or {@code no}. */
    PIN_PAD,
    /** Largest APDU in bytes. */
    MAXIMUM_APDU,
    /** Character, TPDU, short APDU, or short and extended APDU. */
    EXCHANGE_LEVEL
}
