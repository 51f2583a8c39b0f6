package io.github.defer4j.conformance.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;

/** The fields of one JSON object; what is missing or of another kind is a mistake in the file. */
record Fields(JsonObject object) {
    static Fields of(JsonElement json) {
        if (!json.isJsonObject()) {
            throw new FormatException("expected an object, found " + json);
        }
        return new Fields(json.getAsJsonObject());
    }

    static JsonArray list(JsonElement json) {
        if (!json.isJsonArray()) {
            throw new FormatException("expected a list, found " + json);
        }
        return json.getAsJsonArray();
    }

    static int number(JsonElement json) {
        try {
            if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()) {
                // The other readings of gson round.
                return json.getAsBigDecimal().intValueExact();
            }
        } catch (ArithmeticException tooMuch) {
            // Said below.
        }
        throw new FormatException("expected a number of 32 bits, found " + json);
    }

    static String text(JsonElement json) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isString()) {
            throw new FormatException("expected a text, found " + json);
        }
        return json.getAsString();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw new FormatException("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + text);
    }

    boolean has(String name) {
        return object.has(name);
    }

    JsonElement get(String name) {
        JsonElement value = object.get(name);
        if (value == null) {
            throw new FormatException("no \"" + name + "\" in " + object);
        }
        return value;
    }

    Fields object(String name) {
        return of(get(name));
    }

    JsonArray list(String name) {
        return list(get(name));
    }

    int number(String name) {
        return number(get(name));
    }

    String text(String name) {
        return text(get(name));
    }

    boolean flag(String name) {
        JsonElement value = get(name);
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw new FormatException("expected true or false, found " + value);
        }
        return value.getAsBoolean();
    }
}
