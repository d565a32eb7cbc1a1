/** The exchange folder in one file: packed for a download, unpacked with suspicion from an upload. */
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.zip;
