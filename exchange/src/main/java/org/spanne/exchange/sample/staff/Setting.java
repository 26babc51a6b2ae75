package org.spanne.exchange.sample.staff;

import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Streams;

/**
 * What everything in the sample shares.
 *
 * @param days the history
 * @param pilot how far the cure has come
 * @param streams random numbers
 * @param folder where files go
 */
public record Setting(Days days, Pilot pilot, Streams streams, Folder folder) {}
