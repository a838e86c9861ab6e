package dev.tenon.processor.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.processor.plan.Plan;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells networks apart whose saved weights do not fit each other: the SHA-256 of the lines of
 * {@link Layout}, each with a line break, in UTF-8. The same network has the same fingerprint under
 * every compiler and on every machine.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** 64 hexadecimal digits. */
  public static String of(Plan plan) {
    return of(Layout.of(plan));
  }

  /** That of a network with these lines. */
  public static String of(List<String> lines) {
    MessageDigest digest = sha256();
    lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
