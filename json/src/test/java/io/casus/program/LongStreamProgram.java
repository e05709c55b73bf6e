package io.casus.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads a stream of very many incidents, of which each line is made when it is asked for. */
final class LongStreamProgram {
    private LongStreamProgram() {}

    public static void main(String[] arguments) {
        int lines = Integer.parseInt(arguments[0]);
        try (Stream<Incident> incidents =
                IncidentJson.compact().lines(Incident.class).read(new Repeated(FacadeProgram.LAUNCH, lines))) {
            System.out.println(incidents.count() + " read");
        }
    }

    private static final class Repeated extends InputStream {
        private final byte[] line;
        private long left;

        Repeated(Incident incident, int times) {
            this.line = (IncidentJson.compact().write(incident) + "\n").getBytes(UTF_8);
            this.left = (long) line.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int from = (int) (line.length - left % line.length) % line.length;
            int count = (int) Math.min(length, Math.min(left, line.length - from));
            System.arraycopy(Arrays.copyOfRange(line, from, from + count), 0, to, offset, count);
            left -= count;
            return count;
        }
    }
}
