package io.forecourt.identity.totp.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** Draws a text for cameras, as SVG: dark on light whatever the page's colors are, as cameras want it. */
final class QrCode {

    private QrCode() {}

    static String svg(String text) {
        BitMatrix dark = draw(text);
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                if (dark.get(x, y)) {
                    squares.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" shape-rendering=\"crispEdges\">"
                        .formatted(dark.getWidth(), dark.getHeight())
                + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(dark.getWidth(), dark.getHeight())
                + "<path d=\"" + squares + "\"/></svg>";
    }

    /** One point for each square, and the quiet margin of four around them. */
    private static BitMatrix draw(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
