/** From records to bytes: canonical order, as few quotes as possible, all of it or nothing. */
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.writing;
