package dk.helhed.access.factor;

import java.io.ByteArrayOutputStream;

/** Bytes as the letters and digits that code apps read (RFC 4648), without padding. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (var next : bytes) {
            held = ((held << Byte.SIZE) | (next & 0xff)) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(DIGITS.charAt((held >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(DIGITS.charAt((held << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /**
     * The bytes that were encoded.
     *
     * @throws IllegalArgumentException if it holds anything but digits of this kind
     */
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = DIGITS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("Not Base32 at " + i);
            }
            held = ((held << BITS) | value) & 0xffff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
