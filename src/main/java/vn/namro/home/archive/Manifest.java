package vn.namro.home.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive holds; its last file.
 *
 * @param schemas the version that each schema had reached
 * @param tables in an order in which keys point to what is already there
 */
record Manifest(int format, Instant madeAt, Map<String, String> schemas, List<Table> tables) {
    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param sha256 of the rows as they stand in the archive */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {
        String file() {
            return schema + "." + name + ".copy";
        }

        /** {@code "schema"."name" ("column", …)}, as COPY wants it. */
        String copied() {
            return Tables.quoted(schema) + "." + Tables.quoted(name) + " (" + String.join(", ", columns.stream().map(Tables::quoted).toList()) + ")";
        }
    }

    byte[] toJson() {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest parse(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }
}
