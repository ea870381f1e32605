package io.cotejo.codec;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

/**
 * Members that are {@link Optional}: an empty one is not written, though other nulls are. One that
 * is missing is null when read. Stateless and thread-safe.
 */
final class OptionalMembers implements TypeAdapterFactory {

  @Override
  @SuppressWarnings("unchecked")
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    if (type.getRawType() != Optional.class
        || !(type.getType() instanceof ParameterizedType optional)) {
      return null;
    }
    TypeToken<?> inner = TypeToken.get(optional.getActualTypeArguments()[0]);
    return (TypeAdapter<T>) adapter(gson.getAdapter(inner));
  }

  private static <V> TypeAdapter<Optional<V>> adapter(TypeAdapter<V> values) {
    return new TypeAdapter<>() {

      @Override
      public void write(JsonWriter out, Optional<V> value) throws IOException {
        if (value != null && value.isPresent()) {
          values.write(out, value.get());
          return;
        }
        boolean nulls = out.getSerializeNulls();
        out.setSerializeNulls(false);
        out.nullValue();
        out.setSerializeNulls(nulls);
      }

      @Override
      public Optional<V> read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
          in.nextNull();
          return Optional.empty();
        }
        return Optional.of(values.read(in));
      }
    };
  }
}
