package dev.tenon.builder;

final class RuntimeVersion {
  static final String CURRENT = "0.2.0";
}
