/** What other programs take from the server in the forms of the exchange. */
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.web;
