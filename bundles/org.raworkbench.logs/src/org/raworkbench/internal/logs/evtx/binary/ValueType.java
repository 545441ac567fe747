package org.raworkbench.internal.logs.evtx.binary;

/** Numbers of the value types ([MS-EVEN6] 2.2.12, winevt.h EVT_VARIANT_TYPE). */
final class ValueType {

    static final int NULL = 0x00;
    static final int STRING = 0x01;
    static final int ANSI_STRING = 0x02;
    static final int INT8 = 0x03;
    static final int UINT8 = 0x04;
    static final int INT16 = 0x05;
    static final int UINT16 = 0x06;
    static final int INT32 = 0x07;
    static final int UINT32 = 0x08;
    static final int INT64 = 0x09;
    static final int UINT64 = 0x0A;
    static final int REAL32 = 0x0B;
    static final int REAL64 = 0x0C;
    static final int BOOL = 0x0D;
    static final int BINARY = 0x0E;
    static final int GUID = 0x0F;
    static final int SIZE = 0x10;
    static final int FILE_TIME = 0x11;
    static final int SYSTEM_TIME = 0x12;
    static final int SID = 0x13;
    static final int HEX_INT32 = 0x14;
    static final int HEX_INT64 = 0x15;
    static final int HANDLE = 0x20;
    static final int BIN_XML = 0x21;
    static final int XML = 0x23;

    /** Set in addition for an array of the type. */
    static final int ARRAY = 0x80;

    private ValueType() {
    }

    static boolean isArray(int type) {
        return (type & ARRAY) != 0;
    }
}
