package dev.tenon.sample.data;

import java.nio.file.Path;

/**
 * One image of a data set.
 *
 * @param path where it lies
 * @param label the index of its class among the data set's labels
 */
public record ImageFile(Path path, int label) {}
