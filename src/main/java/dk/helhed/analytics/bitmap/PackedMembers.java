package dk.helhed.analytics.bitmap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The levels of an index and their members, as they are kept in a file. */
final class PackedMembers {

    private static final int RANGE = 0;
    private static final int LISTED = 1;
    private static final int NUMBER = 2;
    private static final int TEXT = 3;

    private PackedMembers() {}

    static MemorySegment of(Map<String, Members> levels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var output = new DataOutputStream(bytes);
        output.writeInt(levels.size());
        for (var level : levels.entrySet()) {
            writeText(output, level.getKey());
            write(output, level.getValue());
        }
        return MemorySegment.ofArray(bytes.toByteArray());
    }

    static Map<String, Members> unpacked(MemorySegment packed) throws IOException {
        var input = new DataInputStream(new ByteArrayInputStream(packed.toArray(ValueLayout.JAVA_BYTE)));
        var levels = new LinkedHashMap<String, Members>();
        for (var left = input.readInt(); left > 0; left--) {
            levels.put(readText(input), read(input));
        }
        return levels;
    }

    private static void write(DataOutputStream output, Members members) throws IOException {
        switch (members) {
            case Members.Range(var from, var to) -> {
                output.writeByte(RANGE);
                output.writeLong(from);
                output.writeLong(to);
            }
            case Members.Listed(var values) -> {
                output.writeByte(LISTED);
                output.writeInt(values.size());
                for (var value : values) {
                    write(output, value);
                }
            }
        }
    }

    private static void write(DataOutputStream output, Member member) throws IOException {
        switch (member) {
            case Member.Whole(var value) -> {
                output.writeByte(NUMBER);
                output.writeLong(value);
            }
            case Member.Text(var value) -> {
                output.writeByte(TEXT);
                writeText(output, value);
            }
            case Member.Missing ignored -> throw new IllegalArgumentException("The missing are not listed");
        }
    }

    private static Members read(DataInputStream input) throws IOException {
        if (input.readByte() == RANGE) {
            return new Members.Range(input.readLong(), input.readLong());
        }
        var values = new ArrayList<Member>();
        for (var left = input.readInt(); left > 0; left--) {
            values.add(
                    input.readByte() == NUMBER ? new Member.Whole(input.readLong()) : new Member.Text(readText(input)));
        }
        return new Members.Listed(values);
    }

    private static void writeText(DataOutputStream output, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private static String readText(DataInputStream input) throws IOException {
        return new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_8);
    }
}
