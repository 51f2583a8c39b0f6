package io.github.defer4j.processor.behaviour;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** As much of a class file as tells what its code costs (JVMS 4). */
final class ClassFile {

    private static final int UTF8 = 1;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;

    private final int release;
    private final String[] texts;
    private final List<Integer> tags = new ArrayList<>();
    private final Map<String, Integer> codeLengths = new TreeMap<>();

    ClassFile(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(6);
            release = in.readUnsignedShort() - 44;
            texts = new String[in.readUnsignedShort()];
            readConstants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            readMembers(in);
            readMembers(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java that is needed to run it. */
    int release() {
        return release;
    }

    /** Lambdas, method references and, since Java 9, the joining of strings. */
    boolean hasDynamicCalls() {
        return tags.contains(INVOKE_DYNAMIC) || tags.contains(DYNAMIC);
    }

    /** All names, descriptors and strings. */
    List<String> texts() {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    /** The number of bytes of instructions of the only method of that name. */
    int codeLength(String method) {
        return codeLengths.get(method);
    }

    private void readConstants(DataInputStream in) throws IOException {
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            tags.add(tag);
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, DYNAMIC, INVOKE_DYNAMIC -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IllegalArgumentException("no constant has the tag " + tag);
            }
        }
    }

    private void readMembers(DataInputStream in) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts[in.readUnsignedShort()];
                byte[] content = in.readNBytes(in.readInt());
                if (attribute.equals("Code")) {
                    codeLengths.merge(name, ByteBuffer.wrap(content).getInt(4), Integer::sum);
                }
            }
        }
    }
}
