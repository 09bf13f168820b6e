package org.healthpages.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * Reads what a session keeps. What another version of the program wrote and this one cannot read is as if it had never been
 * there: the editor signs in again, instead of meeting an error.
 */
class KeptAttribute implements GenericConverter {
    private final DeserializingConverter bytes = new DeserializingConverter();

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object kept, TypeDescriptor from, TypeDescriptor to) {
        try {
            return kept == null ? null : bytes.convert((byte[]) kept);
        } catch (SerializationFailedException ofAnotherVersion) {
            return null;
        }
    }
}
