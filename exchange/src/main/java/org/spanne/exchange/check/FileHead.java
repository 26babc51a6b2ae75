package org.spanne.exchange.check;

import java.util.List;
import org.spanne.exchange.source.Dialect;

/**
 * The file or sheet that a row came from.
 *
 * @param place its name as a person knows it
 * @param dialect how it is written
 * @param header its column names as written there
 */
public record FileHead(String place, Dialect dialect, List<String> header) {}
