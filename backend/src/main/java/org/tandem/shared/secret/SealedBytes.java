package org.tandem.shared.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that stand in the database in sealed form, like {@link SealedText}; those from before are read as they are. */
@Converter
@Singleton
public class SealedBytes implements AttributeConverter<byte[], byte[]> {

    /** Begins what is sealed; no type of file that is taken begins so. */
    private static final byte[] SEALED = "sealed:\0".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Seal seal;

    @Override
    public byte[] convertToDatabaseColumn(byte[] open) {
        if (open == null) {
            return null;
        }
        var closed = seal.close(open);
        return ByteBuffer.allocate(SEALED.length + closed.length)
                .put(SEALED)
                .put(closed)
                .array();
    }

    @Override
    public byte[] convertToEntityAttribute(byte[] stored) {
        var isSealed = stored != null
                && stored.length >= SEALED.length
                && Arrays.equals(stored, 0, SEALED.length, SEALED, 0, SEALED.length);
        return isSealed ? seal.open(Arrays.copyOfRange(stored, SEALED.length, stored.length)) : stored;
    }
}
