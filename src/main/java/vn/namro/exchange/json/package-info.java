/** The one way in which JSON is written for other programs: {@link vn.namro.exchange.json.JsonText}. */
@org.springframework.modulith.NamedInterface("json")
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.json;
