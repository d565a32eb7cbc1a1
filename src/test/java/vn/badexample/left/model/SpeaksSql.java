package vn.badexample.left.model;

import java.sql.Connection;

/** SQL outside a store. */
public record SpeaksSql(Connection connection) {}
