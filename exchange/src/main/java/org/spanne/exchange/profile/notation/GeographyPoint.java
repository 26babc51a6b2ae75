package org.spanne.exchange.profile.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A point as SQL Server's {@code geography} stores it, in degrees.
 *
 * <p>Layout (Microsoft, [MS-SSCLRT] 2.1.1): int32 reference system, byte version, byte properties (bit 3: a single point),
 * then two little-endian doubles: latitude, longitude.
 */
public record GeographyPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final int BYTES = 22;
    private static final int SINGLE_POINT = 0x08;
    /** A tenth of a metre. */
    private static final int PLACES = 6;

    /** The point, if the text is one: hex digits, with or without {@code 0x}. */
    public static Optional<GeographyPoint> ofHex(String hex) {
        String digits = hex.toLowerCase(Locale.ROOT).startsWith("0x") ? hex.substring(2) : hex;
        if (digits.length() == BYTES * 2 && digits.chars().allMatch(HexFormat::isHexDigit)) {
            ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(digits)).order(ByteOrder.LITTLE_ENDIAN);
            double latitude = bytes.getDouble(6);
            double longitude = bytes.getDouble(14);
            if ((bytes.get(5) & SINGLE_POINT) != 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360) {
                return Optional.of(new GeographyPoint(degrees(latitude), degrees(longitude)));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
