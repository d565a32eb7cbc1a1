/** From bytes to records: fields first, then keys, references and rules on what could be read, so that one fault causes no second. */
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.reading;
