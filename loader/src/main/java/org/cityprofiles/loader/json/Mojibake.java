package org.cityprofiles.loader.json;

/** Recognises UTF-8 that was once read as Latin-1 or Windows-1252 and saved again, as in "Ã©" for "é". */
final class Mojibake {
    private Mojibake() {}

    /** Whether the character at the offset, whose first byte is C3, and the next one are such a trace. */
    static boolean isAt(byte[] in, int at, int end) {
        int letter = in[at + 1] & 0xff;
        boolean isLead = letter == 0x82 || letter == 0x83 || letter == 0xa2;
        if (!isLead || at + 4 > end) {
            return false;
        }
        int next = ((in[at + 2] & 0xff) << 8) | (in[at + 3] & 0xff);
        if (letter == 0xa2) {
            // "â" begins dashes and quotation marks; its next byte shows as a control or as the euro sign
            return (next >= 0xc280 && next <= 0xc29f) || next == 0xe282;
        }
        return (next >= 0xc280 && next <= 0xc2bf) || (letter == 0x83 && isWindows(in, at + 2, end));
    }

    // the bytes 80 to 9F of Windows-1252, less the punctuation that may well follow a Portuguese word in capitals
    private static boolean isWindows(byte[] in, int at, int end) {
        int next = ((in[at] & 0xff) << 8) | (in[at + 1] & 0xff);
        int third = at + 2 < end ? in[at + 2] & 0xff : 0;
        boolean letter = next == 0xc592 || next == 0xc593 || next == 0xc5a0 || next == 0xc5a1 || next == 0xc5b8;
        boolean sign = next == 0xcb86 || next == 0xcb9c || next == 0xc692 || next == 0xe284;
        return letter || sign || (next == 0xe282 && third == 0xac) || (next == 0xe280 && third == 0xb0);
    }
}
