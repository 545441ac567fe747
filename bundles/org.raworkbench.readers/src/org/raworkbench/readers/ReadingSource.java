package org.raworkbench.readers;

/** Where something about a reader was read. */
public enum ReadingSource {
    /** What the device says in its USB descriptor, through the operating system (Linux: sysfs). */
    USB_DESCRIPTOR,
    /** What the driver answers to SCardGetAttrib. */
    PCSC_ATTRIBUTE,
    /** What the driver answers through the properties of PC/SC part 10. */
    PART10_PROPERTY,
    /** What Windows keeps about the device in its registry. */
    WINDOWS_REGISTRY,
    /** Only the name of the reader says so. */
    READER_NAME
}
