package dk.helhed.access.factor;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * What a new app is told: as a picture to scan, and as text to type.
 *
 * @param secret in groups of four
 * @param size of the picture, in modules and with the white edge that scanners want
 * @param path the dark modules of the picture, as SVG draws them
 */
public record AppSetup(String secret, int size, String path) {

    private static final int EDGE = 4;

    static AppSetup of(String account, String secret) {
        var picture = QrCode.encodeText(Totp.address(account, secret), Ecc.MEDIUM);
        return new AppSetup(secret.replaceAll(".{4}(?=.)", "$0 "), picture.size + 2 * EDGE, path(picture));
    }

    private static String path(QrCode picture) {
        var path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
