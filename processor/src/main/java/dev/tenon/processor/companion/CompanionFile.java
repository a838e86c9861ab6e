package dev.tenon.processor.companion;

/**
 * A file beside the builder of a network.
 *
 * @param path relative to the folder of the builder's source, with {@code /} between folders
 * @param isPicture whether the Javadoc of the builder shows it
 */
public record CompanionFile(String path, String text, boolean isPicture) {}
